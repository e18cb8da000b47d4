import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/launch-browser.ts';

const { folder, url } = inject('site');
const CHARTS = ['timeline/', 'valuations/'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function open<T>(
  path: string,
  options: BrowserContextOptions,
  run: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(url + path);
    return await run(page);
  } finally {
    await context.close();
  }
}

/** The marks of the drawing that is shown, in the order of the document. */
const shownMarks = (page: Page) =>
  page.$$eval('.chart .marks > a', (links) =>
    links.filter((link) => link.getClientRects().length > 0).map(({ id }) => id),
  );

describe.each(CHARTS)('/%s', (path) => {
  test.each([360, 768, 1280])(
    'the keyboard reaches each mark in reading order at %i px',
    async (width) => {
      await open(path, { viewport: { width, height: 900 } }, async (page) => {
        const marks = await shownMarks(page);
        expect(marks.length).toBeGreaterThan(0);
        await page.focus('.filters__all');
        const reached: string[] = [];
        for (let i = 0; i < marks.length + 20 && reached.at(-1) !== marks.at(-1); i++) {
          await page.keyboard.press('Tab');
          const id = await page.evaluate(
            () => document.activeElement?.closest('.marks > a')?.id ?? '',
          );
          if (id !== '') reached.push(id);
        }
        expect(reached).toEqual(marks);
      });
    },
  );

  test('the rows beside the chart say what its marks say', async () => {
    await open(path, { viewport: { width: 1280, height: 900 } }, async (page) => {
      const pairs = await page.$$eval(
        '.chart--wide .marks > a:is([data-event], [data-figure])',
        (marks) =>
          marks.map((mark) => {
            const id = mark.getAttribute('data-event') ?? mark.getAttribute('data-figure') ?? '';
            const row = document.getElementById(`row-${id}`);
            return {
              id,
              label: mark.querySelector('title')?.textContent ?? '',
              row: row?.textContent?.replace(/\s+/g, ' ') ?? '',
            };
          }),
      );
      expect(pairs.length).toBeGreaterThan(0);
      for (const { id, label, row } of pairs) {
        // "Entity, kind: amount, says …" and "Title: date, says …": what stands between colon and speaker is the value.
        const value = /^.*?: (.*?)(?:, says |$)/.exec(label)?.[1] ?? '';
        const said = value
          .replace(/ \(inferred\)$/, '')
          .replace(/^(?:reported|rumoured|forecast|denied), /, '');
        for (const part of said
          .split(/: |; (?:inferred bounds )?/)
          .filter((text) => text !== 'undated'))
          expect(row, id).toContain(part);
      }
    });
  });

  test('an address with the name of a mark lights it and its row, in each drawing, without JavaScript', async () => {
    const kind = path === 'timeline/' ? 'event' : 'figure';
    for (const width of [360, 768, 1280]) {
      const options = { viewport: { width, height: 900 }, javaScriptEnabled: false };
      const [id = ''] = await open(path, options, (page) =>
        page.$$eval(
          `.chart [data-${kind}]`,
          (marks, name) => marks.map((mark) => mark.getAttribute(name) ?? ''),
          `data-${kind}`,
        ),
      );
      await open(`${path}#${kind}-${id}`, options, async (page) => {
        const lit = await page.$$eval(
          '.chart .marks > a',
          (marks, name) =>
            marks
              .filter((mark) => mark.getClientRects().length > 0)
              .filter((mark) => {
                const hit = mark.querySelector('.hit');
                return hit !== null && getComputedStyle(hit).strokeWidth === '2px';
              })
              .map((mark) => mark.getAttribute(name)),
          `data-${kind}`,
        );
        expect(lit).toEqual([id]);
        const row = await page.$eval(
          `[id="row-${id}"]`,
          (element) => getComputedStyle(element).backgroundColor,
        );
        expect(row).not.toBe('rgba(0, 0, 0, 0)');
      });
    }
  });

  test('each filter leads to a page whose chart and list hold the same records, and as many as it says', async () => {
    const options = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } };
    const links = await open(path, options, (page) =>
      page.$$eval('.filters li', (items) =>
        items.map((item) => ({
          href: item.querySelector('a')?.getAttribute('href') ?? '',
          count: Number(item.querySelector('.filters__count')?.textContent),
        })),
      ),
    );
    expect(links.length).toBeGreaterThan(3);
    for (const { href, count } of links) {
      const target = href.slice(href.indexOf(path));
      await open(target, options, async (page) => {
        const rows = await page.$$eval('[id^="row-"]', (found) =>
          found.map(({ id }) => id.slice(4)),
        );
        const marks = await page.$$eval(
          '.chart--wide .marks > a:is([data-event], [data-figure])',
          (found) =>
            found.map(
              (mark) => mark.getAttribute('data-event') ?? mark.getAttribute('data-figure') ?? '',
            ),
        );
        expect(rows.length, target).toBeGreaterThanOrEqual(count);
        expect(new Set(marks), target).toEqual(new Set(rows));
        expect(await page.locator('.kicker').textContent(), target).toContain('Only');
      });
    }
  });

  test('stays readable in forced colours: each mark has ink that differs from the ground', async () => {
    await open(
      path,
      { forcedColors: 'active', viewport: { width: 1280, height: 900 } },
      async (page) => {
        const faint = await page.$$eval('.chart--wide .marks > a > :not(title, .hit)', (shapes) =>
          shapes.flatMap((shape) => {
            const { fill, stroke } = getComputedStyle(shape);
            const ground = getComputedStyle(document.body).backgroundColor;
            return [fill, stroke].some((ink) => ink !== 'none' && ink !== ground)
              ? []
              : [shape.outerHTML];
          }),
        );
        expect(faint).toEqual([]);
      },
    );
  });

  test('is whole at 200 % zoom', async () => {
    // Twice the zoom is half the width in CSS px at twice the scale.
    await open(
      path,
      { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
      async (page) => {
        const small = await page.$$eval('.chart text', (texts) =>
          texts.flatMap((text) => {
            const box = text.getBoundingClientRect();
            const svg = text.closest('svg')?.getBoundingClientRect();
            if (box.width === 0 || !svg) return [];
            return box.left < svg.left - 1 || box.right > svg.right + 1 ? [text.textContent] : [];
          }),
        );
        expect(small).toEqual([]);
        const [inner, scroll] = await page.evaluate(() => [
          innerWidth,
          document.documentElement.scrollWidth,
        ]);
        expect(scroll).toBeLessThanOrEqual(inner ?? 0);
      },
    );
  });

  test('shows the words and the quote of a mark under the keyboard, and takes them away on Escape', async () => {
    await open(path, { viewport: { width: 1280, height: 900 } }, async (page) => {
      const mark = page.locator('.chart--wide .marks > a').first();
      const words = await mark.locator('title').textContent();
      await mark.focus();
      const tip = page.locator('.chart-tip');
      await expect.poll(() => tip.isVisible()).toBe(true);
      expect(await tip.locator('p').textContent()).toBe(words);
      expect(await tip.locator('q').textContent()).not.toBe('');
      await page.keyboard.press('Escape');
      expect(await tip.isVisible()).toBe(false);
      expect(await mark.locator('title').textContent()).toBe(words);
    });
  });

  test('prints one drawing, black on white, without the filters', async () => {
    await open(
      path,
      { viewport: { width: 680, height: 900 }, colorScheme: 'dark' },
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.chart:visible').count()).toBe(1);
        expect(await page.locator('.filters').isVisible()).toBe(false);
        const inks = await page.$$eval('.chart--medium text', (texts) => [
          ...new Set(texts.map((text) => getComputedStyle(text).fill)),
        ]);
        expect(inks).toEqual(['rgb(0, 0, 0)']);
      },
    );
  });

  test('prints its title and its drawing on the first sheet', async () => {
    // A4 at 96 dots an inch, less the margins that browsers keep.
    const sheet = { width: 718, height: 1047 };
    await open(path, { viewport: sheet }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const box = await page.locator('.chart:visible').boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThan(sheet.height);
    });
  });
});

test('no drawing of the built site is larger than 12 KB compressed', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const sizes = pages.flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/<svg .*?<\/svg>/gs)].map(([svg]) => ({
      file,
      bytes: gzipSync(svg).length,
    })),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(({ bytes }) => bytes > 12 * 1024)).toEqual([]);
});
