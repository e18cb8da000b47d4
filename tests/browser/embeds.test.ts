import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { gallerySnippets } from '../support/gallery-snippets.ts';
import { hostPages, wordpressPage } from '../support/host-pages.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { serveHosts } from '../support/serve-hosts.ts';

const site = inject('site');
const embed = `${site.url}embed/valuations/`;
const wide = gallerySnippets(site, 'valuations');
const narrow = gallerySnippets(site, 'valuations', 'narrow');
const oembed = JSON.parse(readFileSync(`${site.folder}/embed/valuations.oembed.json`, 'utf8')) as {
  html: string;
};
const hosts = {
  ...hostPages({ ...wide, narrowFrame: narrow.frame, embed }),
  wordpress: wordpressPage(
    oembed.html.replaceAll(`https://example.org${site.base}`, site.url),
    'abc123DEF0',
  ),
};
const SCRIPTED = ['a listener of frames', 'a listener of pym', 'the element', 'wordpress'];

let browser: Browser;
let server: { url: string; close(): Promise<void> };
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveHosts(hosts);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Room {
  /** Room of the frame, in px. */
  readonly width: number;
  readonly height: number;
  readonly scrolls: boolean;
  /** Size of the drawing that is shown; one only. */
  readonly shown: readonly { readonly width: number; readonly height: number }[];
}

async function withHost<T>(
  name: string,
  options: BrowserContextOptions,
  run: (page: Page, frame: Frame) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 1600 }, ...options });
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}${encodeURIComponent(name)}`);
    await page.waitForLoadState('networkidle');
    // A listener needs a turn to hear of the height, the frame another to take it.
    await page.waitForTimeout(250);
    const frame = page.frames().find((one) => one.url().startsWith(`${site.url}embed/`));
    if (!frame) throw new Error(`Cannot test ${name}: found no frame of ours.`);
    return await run(page, frame);
  } finally {
    await context.close();
  }
}

function roomOf(frame: Frame): Promise<Room> {
  return frame.evaluate(() => {
    const root = document.documentElement;
    const drawings = root.localName === 'svg' ? [root] : [...document.querySelectorAll('svg')];
    return {
      width: innerWidth,
      height: innerHeight,
      scrolls: root.scrollHeight > innerHeight + 1 || root.scrollWidth > innerWidth + 1,
      shown: drawings
        .filter((one) => getComputedStyle(one).display !== 'none')
        .map((one) => (one as SVGSVGElement).viewBox.baseVal)
        .map(({ width, height }) => ({ width, height })),
    };
  });
}

describe.each(
  Object.keys(hosts).flatMap((name) => [
    { name, javaScriptEnabled: true },
    ...(SCRIPTED.includes(name) ? [] : [{ name, javaScriptEnabled: false }]),
  ]),
)('in a host page: $name, scripts $javaScriptEnabled', ({ name, javaScriptEnabled }) => {
  test('the chart is whole, has no scrollbar, and its height is right within 2 px', async () => {
    await withHost(name, { javaScriptEnabled }, async (_page, frame) => {
      const { width, height, scrolls, shown } = await roomOf(frame);
      expect(scrolls).toBe(false);
      expect(shown).toHaveLength(1);
      const [drawing] = shown;
      const scale = Math.min(width / (drawing?.width ?? 1), height / (drawing?.height ?? 1));
      expect(scale).toBeGreaterThan(0.5);
      // WordPress cuts off at 1000 px: the chart shrinks into what it gets.
      if (name !== 'wordpress' || height < 1000)
        expect(
          Math.abs(height - width * ((drawing?.height ?? 0) / (drawing?.width ?? 1))),
        ).toBeLessThanOrEqual(2);
    });
  });

  test('its marks lead to the evidence', async () => {
    await withHost(name, { javaScriptEnabled }, async (page, frame) => {
      const targets = await frame.$$eval('a', (links) =>
        links
          .filter((link) => link.getBoundingClientRect().height > 0)
          .map((link) => link.getAttribute('href') ?? ''),
      );
      expect(targets.length).toBeGreaterThan(5);
      for (const target of targets.slice(0, -1)) {
        const { pathname, hash } = new URL(target, embed);
        const html = readFileSync(
          `${site.folder}/${pathname.slice(site.base.length)}index.html`,
          'utf8',
        );
        expect(html, target).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
      }
      if (name === 'object') return; // Its links are whole addresses, of a host that is not here.
      const popup = page
        .context()
        .waitForEvent('page', { timeout: 3000 })
        .catch(() => null);
      await frame.locator('a[data-figure]:visible').first().click();
      const opened = await popup;
      const arrived = opened
        ? opened.url()
        : name === 'wordpress'
          ? await page.evaluate('window.followed')
          : frame.url();
      expect(String(arrived)).toMatch(/\/sources\/[^/]+\/#.+-\d+-\d+$/);
    });
  });
});

describe('an embed alone', () => {
  test('is one request, to no other origin, and keeps nothing', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(embed, { waitUntil: 'networkidle' });
    expect(requests.filter((one) => !one.endsWith('/favicon.ico'))).toEqual([embed]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await context.close();
  });

  test.each([
    ['valuations', 'amount'],
    ['timeline', 'date'],
    ['who-says-what', 'answer_text'],
  ])(
    '/%s/ has every %s on screen and in the accessibility tree without JavaScript',
    async (id, field) => {
      const { rows } = JSON.parse(readFileSync(`${site.folder}/embed/${id}.json`, 'utf8')) as {
        rows: Record<string, string | null>[];
      };
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 640, height: 1000 },
      });
      const page = await context.newPage();
      await page.goto(`${site.url}embed/${id}/`);
      const squeezed = (text: string) => text.replace(/\s+/g, '');
      const seen = squeezed(
        (
          await page.$$eval('svg text', (all) =>
            all
              .filter((one) => one.getBoundingClientRect().height > 0)
              .map((one) => one.textContent ?? ''),
          )
        ).join(''),
      );
      const session = await context.newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const heard = squeezed(
        nodes.map(({ ignored, name }) => (ignored ? '' : String(name?.value ?? ''))).join(' '),
      );
      for (const row of rows) {
        const value = row[field];
        if (!value) continue;
        expect(heard, value).toContain(squeezed(value));
        expect(seen, value).toContain(squeezed(value));
      }
      await context.close();
    },
  );

  test.each(['#dark', '?theme=dark'])('takes the theme of its address: %s', async (suffix) => {
    const page = await browser.newPage({ colorScheme: 'light' });
    await page.goto(`${embed}${suffix}`);
    const ground = await page.$eval('body', (body) => getComputedStyle(body).backgroundColor);
    expect(ground).toBe('rgb(20, 23, 26)');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.close();
  });

  test('gives the drawing alone for plain=1, in the same theme', async () => {
    const page = await browser.newPage();
    await page.goto(`${embed}?plain=1#dark`);
    await page.waitForURL('**/plain/#dark');
    expect(await page.locator('svg text', { hasText: 'Latest dated source' }).count()).toBe(0);
    await page.close();
  });
});

test('the gallery shows the snippets of the chosen size and theme, by keyboard and without JavaScript', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}embed/`);
  const offer = page.locator('#timeline');
  await offer.locator('input[value="auto"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await offer.locator('input[value="wide"]').focus();
  await page.keyboard.press('ArrowDown');
  const codes = await offer.locator('.variant pre:visible').allTextContents();
  expect(codes).toHaveLength(3);
  expect(codes[0]).toContain('timeline.narrow.svg#dark');
  expect(codes[1]).toContain('/embed/timeline/#dark');
  await context.close();
});
