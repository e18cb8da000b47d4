import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pageKinds, pagePath } from '../support/built-pages.ts';
import { launchBrowser } from '../support/launch-browser.ts';

const { folder, url } = inject('site');
const pages = pageKinds(folder).map(pagePath);
const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function withPage<T>(
  options: Parameters<Browser['newContext']>[0],
  run: (page: Page, messages: string[]) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const messages: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') messages.push(message.text());
    });
    page.on('pageerror', (error) => messages.push(error.message));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(url).origin)
        messages.push(`request to another origin: ${request.url()}`);
    });
    return await run(page, messages);
  } finally {
    await context.close();
  }
}

describe.each(pages)('/%s', (path) => {
  test.each(['light', 'dark'] as const)(
    'is free of accessibility faults in %s',
    async (colorScheme) => {
      await withPage({ colorScheme, bypassCSP: true }, async (page) => {
        await page.goto(url + path);
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { violations: found } = await (
            window as unknown as {
              axe: {
                run(): Promise<{
                  violations: {
                    id: string;
                    nodes: { target: unknown[]; failureSummary?: string }[];
                  }[];
                }>;
              };
            }
          ).axe.run();
          return found.flatMap(({ id, nodes }) =>
            nodes.map(
              ({ target, failureSummary }) =>
                `${id}: ${String(target[0])}: ${failureSummary ?? ''}`,
            ),
          );
        });
        expect(violations.slice(0, 5)).toEqual([]);
      });
    },
  );

  test('says nothing in the console and asks no other origin for anything', async () => {
    await withPage({}, async (page, messages) => {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      expect(messages).toEqual([]);
    });
  });

  test.each([320, 360, 768])('does not scroll sideways at %i px', async (width) => {
    await withPage({ viewport: { width, height: 800 } }, async (page) => {
      await page.goto(url + path);
      const [inner, scroll] = await page.evaluate(() => [
        window.innerWidth,
        document.documentElement.scrollWidth,
      ]);
      expect(scroll).toBeLessThanOrEqual(inner ?? 0);
    });
  });
});
