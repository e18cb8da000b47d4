import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { readState } from '../../scripts/review/read-state.ts';
import { reviewPack } from '../../src/review/review-pack.ts';
import { packHtml } from '../../src/review/to-html.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { memoryDisk } from '../support/memory-disk.ts';
import { smallContent } from '../support/small-content.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('the review pack of a change opens without a network, fits a phone and is clean for axe', async () => {
  const files = await smallContent();
  const before = await readState(memoryDisk(files), 'content');
  const edited = Object.fromEntries(
    Object.entries(files)
      .filter(([file]) => !/figures\/.*40-/.test(file))
      .map(([file, text]) => [
        file,
        file.includes('/figures/') ? text.replace(/metric: \w+/, 'metric: cost') : text,
      ]),
  );
  const html = packHtml(reviewPack('main', before, await readState(memoryDisk(edited), 'content')));
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setContent(html);
  const charts = await page.locator('svg.chart').count();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  // The pack lets nothing run, so axe looks at it from outside.
  const inspected = await browser.newPage({
    viewport: { width: 1200, height: 800 },
    bypassCSP: true,
  });
  await inspected.setContent(html);
  await inspected.evaluate(axe.source);
  const { violations } = await inspected.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(),
  );
  expect(charts).toBeGreaterThanOrEqual(2);
  expect(wide).toBeLessThanOrEqual(320);
  expect(asked).toEqual([]);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
