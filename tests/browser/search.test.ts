import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/launch-browser.ts';

const { url } = inject('site');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function opened(path: string, options = {}): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage(options);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) faults.push(`asks ${request.url()}`);
  });
  await page.goto(url + path);
  return { page, faults };
}

const results = '.search__results li';

describe('the search', () => {
  test('finds records by words of their quotes, and shows the words', async () => {
    const { page, faults } = await opened('search/');
    await page.keyboard.type('supercomputer');
    // Results come as one types; those of the whole word are looked at.
    await page.waitForFunction(() =>
      /^\d+ found for “supercomputer”\.$/.test(
        document.querySelector('.search__status')?.textContent ?? '',
      ),
    );
    expect((await page.textContent(`${results} mark`))?.toLowerCase()).toContain('supercomputer');
    expect(await page.isVisible('[data-search-index]')).toBe(false);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('is used with the keyboard alone: down into the results, up and out again, and on to the record', async () => {
    const { page } = await opened('search/');
    await page.keyboard.type('billion');
    await page.waitForSelector(results);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = page.locator(`${results} a`).nth(1);
    expect(await second.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('ArrowDown');
    const href = await page.locator(`${results} a`).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href ?? 'nowhere'}`);
    await page.close();
  });

  test('narrows to a kind and a source, and its address holds the whole question', async () => {
    const { page } = await opened('search/');
    await page.keyboard.type('billion');
    await page.waitForSelector(results);
    const all = await page.textContent('.search__status');
    await page.selectOption('select[name="kind"]', 'Amounts');
    await page.waitForFunction((before) => {
      const status = document.querySelector('.search__status')?.textContent;
      return status !== before;
    }, all);
    const address = page.url();
    const titles = await page.locator(`${results} a`).allTextContents();
    await page.goto(address);
    await page.waitForSelector(results);
    expect(await page.locator(`${results} a`).allTextContents()).toEqual(titles);
    expect(await page.inputValue('input[name="q"]')).toBe('billion');
    for (const note of await page.locator(`${results} .meta`).allTextContents())
      expect(note).toMatch(/^Amounts · /);
    await page.close();
  });

  test('offers the sources to whoever opens their list, and keeps to the one that is chosen', async () => {
    const { page, faults } = await opened('search/');
    const sources = page.locator('select[name="source"] option');
    expect(await sources.count()).toBe(1);
    await page.focus('select[name="source"]');
    await sources.nth(1).waitFor({ state: 'attached' });
    const source = (await sources.nth(1).textContent()) ?? '';
    await page.selectOption('select[name="source"]', source);
    await page.waitForSelector(results);
    for (const note of await page.locator(`${results} .meta`).allTextContents())
      expect(note.split(' · ')).toContain(source);
    // The address alone brings it all back.
    await page.reload();
    await page.waitForSelector(results);
    expect(await page.inputValue('select[name="source"]')).toBe(source);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('says so when nothing is found, and gives the whole list back when the words are taken away', async () => {
    const { page } = await opened('search/');
    await page.keyboard.type('qqqzzzxxx');
    await page.waitForFunction(() =>
      document.querySelector('.search__status')?.textContent?.startsWith('Nothing found'),
    );
    await page.fill('input[name="q"]', '');
    await page.waitForSelector('[data-search-index]');
    expect(await page.isVisible('[data-search-index]')).toBe(true);
    await page.close();
  });

  test('is a list of everything, by kind, without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${url}search/`);
    expect(await page.isVisible('search-box')).toBe(false);
    expect(await page.locator('h2').allTextContents()).toEqual([
      'Disputes',
      'Amounts',
      'Events',
      'Who',
      'Sources',
    ]);
    const links = await page.locator('[data-search-index] a').count();
    expect(links).toBeGreaterThan(40);
    await context.close();
  });

  test('answers "/" on every page', async () => {
    const { page } = await opened('timeline/');
    await page.keyboard.press('/');
    await page.waitForURL('**/search/');
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await page.close();
  });
});
