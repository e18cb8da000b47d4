import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { gallerySnippets } from '../support/gallery-snippets.ts';
import { hostPages, wordpressPage } from '../support/host-pages.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { serveHosts, type HostPage } from '../support/serve-hosts.ts';

const site = inject('site');
const embed = `${site.url}embed/valuations/`;
const wide = gallerySnippets(site, 'valuations');
const narrow = gallerySnippets(site, 'valuations', 'narrow');
const SECRET = 'abc123DEF0';
const { charts } = JSON.parse(readFileSync(`${site.folder}/embed/index.json`, 'utf8')) as {
  charts: string[];
};
/** One chart of each kind; the main one is looked at in every host. */
const kinds = charts.filter(
  (id, i) => !id.includes('/') || charts.findIndex((one) => kindOf(one) === kindOf(id)) === i,
);
const hosts = {
  ...hostPages({ ...wide, narrowFrame: narrow.frame, embed }),
  wordpress: wordpressPage(discovered('valuations/'), SECRET),
};
const others = Object.fromEntries(
  kinds.flatMap((id) => {
    const { frame, pinned, element } = gallerySnippets(site, id);
    const made = hostPages({
      ...{ frame, element, object: '', embed: `${site.url}embed/${id}/` },
      narrowFrame: gallerySnippets(site, id, 'narrow').frame,
    });
    return [
      ...['bare', 'sandboxed without scripts', 'a column of 300 px', 'right to left'].map(
        (host) => [`${id} in ${host}`, made[host]] as const,
      ),
      [`${id} pinned`, hostPages({ ...wide, frame: pinned, narrowFrame: '', embed })['bare']],
    ];
  }),
) as Readonly<Record<string, HostPage>>;
const long = { 'a long chart in wordpress': wordpressPage(discovered('questions/'), SECRET) };
const SCRIPTED = ['a listener of frames', 'a listener of pym', 'the element', 'wordpress'];

let browser: Browser;
let server: { url: string; close(): Promise<void> };
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveHosts({ ...hosts, ...others, ...long });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

function kindOf(id: string): string {
  return id.split('/')[0] ?? '';
}

/** The markup that WordPress gets of a page: it reads the first 150 KB, takes the first link to an answer, and asks for that. */
function discovered(page: string): string {
  const start = readFileSync(`${site.folder}/${page}index.html`)
    .subarray(0, 150 * 1024)
    .toString();
  const link = /<link\s[^>]*type="application\/json\+oembed"[^>]*>/i.exec(start)?.[0] ?? '';
  const path = (/href="https:\/\/example\.org([^"]+)"/.exec(link)?.[1] ?? '').slice(
    site.base.length,
  );
  const { html } = JSON.parse(readFileSync(`${site.folder}/${path}`, 'utf8')) as { html: string };
  return html.replaceAll(`https://example.org${site.base}`, site.url);
}

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

describe.each(Object.keys(others))('%s, without scripts', (name) => {
  test('is whole, has no scrollbar, and its height is right within 2 px', async () => {
    await withHost(name, { javaScriptEnabled: false }, async (_page, frame) => {
      const { width, height, scrolls, shown } = await roomOf(frame);
      expect(scrolls).toBe(false);
      expect(shown).toHaveLength(1);
      const [drawing] = shown;
      expect(
        Math.abs(height - width * ((drawing?.height ?? 0) / (drawing?.width ?? 1))),
      ).toBeLessThanOrEqual(2);
    });
  });
});

test('a chart longer than WordPress allows shrinks into the 1000 px that it gets, whole', async () => {
  await withHost('a long chart in wordpress', {}, async (_page, frame) => {
    const { height, scrolls, shown } = await roomOf(frame);
    expect(height).toBe(1000);
    expect(scrolls).toBe(false);
    expect(shown).toHaveLength(1);
  });
});

describe('an embed alone', () => {
  test('opened for itself is as large as it is made, and scrolls; on a phone it is the narrow drawing', async () => {
    for (const [width, drawn] of [
      [1000, 640],
      [390, 390],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 500 } });
      await page.goto(embed);
      const boxes = await page.$$eval('svg', (all) =>
        all
          .map((one) => one.getBoundingClientRect())
          .filter(({ height }) => height > 0)
          .map(({ width, height }) => ({ width, height })),
      );
      expect(boxes).toHaveLength(1);
      expect(boxes[0]?.width).toBeCloseTo(drawn, 0);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(
        (boxes[0]?.height ?? 0) - 1,
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.close();
    }
  });

  test('is one request, to no other origin, and keeps nothing', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(embed, { waitUntil: 'networkidle' });
    expect(requests).toEqual([embed]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await context.close();
  });

  test.each(charts)(
    '/%s/ has every value on screen and in the accessibility tree without JavaScript',
    async (id) => {
      const { rows } = JSON.parse(readFileSync(`${site.folder}/embed/${id}.json`, 'utf8')) as {
        rows: Record<string, string | null>[];
      };
      const field = ['amount', 'date', 'answer_text', 'signal'].find(
        (name) => name in (rows[0] ?? {}),
      );
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
        const value = row[field ?? ''];
        if (!value) continue;
        expect(heard, value).toContain(squeezed(value));
        // A signal is seen as how full its box is.
        if (field !== 'signal') expect(seen, value).toContain(squeezed(value));
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
  const code = async () => {
    const codes = await offer.locator('pre:visible').allTextContents();
    expect(codes).toHaveLength(1);
    return codes[0];
  };
  expect(await code()).toContain('/embed/timeline/#dark');
  await offer.locator('input[value="Frame"]').focus();
  await page.keyboard.press('ArrowDown');
  expect(await code()).toMatch(/\/embed\/pinned\/timeline\/[0-9a-f]{12}\/#dark/);
  await page.keyboard.press('ArrowDown');
  expect(await code()).toContain('timeline.narrow.svg#dark');
  await page.keyboard.press('ArrowDown');
  expect(await code()).toContain('<dossier-chart');
  await page.keyboard.press('ArrowDown');
  expect(await code()).toMatch(/^https:\/\/example\.org.*\/timeline\/$/);
  await page.keyboard.press('ArrowDown');
  expect(await code()).toMatch(/^\[!\[/);
  expect(await offer.locator('iframe:visible').count()).toBe(1);
  await context.close();
});
