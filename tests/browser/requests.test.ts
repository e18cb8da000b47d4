import { expect, inject, test } from 'vitest';
import { pageKinds, pagePath } from '../support/built-pages.ts';
import { launchBrowser } from '../support/launch-browser.ts';

test('no page asks another origin, keeps anything, or does what its own policy refuses', async () => {
  const site = inject('site');
  const { origin } = new URL(site.url);
  const browser = await launchBrowser();
  try {
    for (const file of pageKinds(site.folder)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const foreign: string[] = [];
      const refused: string[] = [];
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== origin) foreign.push(request.url());
      });
      page.on('console', (message) => {
        // Browsers ask for an icon where a page names none, as embeds do.
        if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
          refused.push(message.text());
      });
      page.on('pageerror', (error) => refused.push(error.message));
      await page.goto(`${site.url}${pagePath(file)}`, { waitUntil: 'load' });
      // What waits to be seen is asked for too.
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.waitForLoadState('networkidle');
      expect(foreign, file).toEqual([]);
      expect(refused, file).toEqual([]);
      expect(await context.cookies(), file).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length), file).toBe(0);
      await context.close();
    }
  } finally {
    await browser.close();
  }
});
