import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/launch-browser.ts';

const { url, base } = inject('site');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(['valuations/', 'timeline/'])(
  'without JavaScript, each mark and each number of /%s leads in one click to its quote',
  async (path) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(url + path);
    const targets = await page.$$eval('.chart a[href], a.proof', (links) => [
      ...new Set(links.map((link) => link.getAttribute('href') ?? '')),
    ]);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) {
      expect(target).toMatch(new RegExp(`^${base}sources/[^/]+/#`));
      await page.goto(new URL(target, url).href);
      const passage = page.locator(`[id="${decodeURIComponent(target.split('#')[1] ?? '')}"]`);
      expect(
        await passage.locator('xpath=ancestor-or-self::mark').first().textContent(),
        target,
      ).not.toBe('');
      expect(
        await passage.locator('xpath=ancestor-or-self::mark').first().isVisible(),
        target,
      ).toBe(true);
    }
    await context.close();
  },
);
