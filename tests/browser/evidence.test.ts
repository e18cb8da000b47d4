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
      const fragment = decodeURIComponent(target.split('#')[1] ?? '');
      const place = page.locator(`[id="${fragment}"]`);
      // An article without a printed date has no words to lead to; the note that says so stands in for them.
      const passage =
        (await place.evaluate((element) => element.tagName)) === 'DD'
          ? place
          : place.locator('xpath=ancestor-or-self::mark').first();
      expect(await passage.textContent(), target).not.toBe('');
      expect(await passage.isVisible(), target).toBe(true);
    }
    await context.close();
  },
);
