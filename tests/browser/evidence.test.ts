import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadContent } from '../../scripts/content/load-content.ts';
import { realEffects } from '../../scripts/effects.ts';
import { readDecisions } from '../../scripts/content/read-decisions.ts';
import { readMethod } from '../../scripts/content/read-method.ts';
import { inferredTimes, judgedWords } from '../../scripts/pages/judged-words.ts';
import { toAssessableText } from '../../src/assess/assessable-text.ts';
import { judgeDossier } from '../../src/assess/judge-dossier.ts';
import {
  pageProofs,
  type JudgedWords,
  type PageProofs,
} from '../../src/audit/pages/page-proofs.ts';
import { numbersIn, type NumberMention } from '../../src/text/numbers-in.ts';
import { builtPages, pagePath } from '../support/built-pages.ts';
import { launchBrowser } from '../support/launch-browser.ts';

// The build holds its pages to their proofs by reading the files; here a browser without JavaScript walks what readers see.

/** Long enough to walk every page on a machine that is busy. */
const TIMEOUT = 300_000;

/** A text that the browser shows, with the addresses that a reader can follow from it. */
interface Shown {
  readonly text: string;
  readonly hrefs: readonly string[];
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Every link with its words, and every other text outside quotes and what is marked as judged, measured or of the method. */
function shownOn(page: Page): Promise<{ links: Shown[]; texts: Shown[]; quotes: string[] }> {
  return page.evaluate(() => {
    const exempt =
      '[data-verbatim], [data-computed], [data-method], [data-history], text[data-scale], title, desc';
    const room = 'li, tr, p, dd, summary, figure, svg';
    const hrefs = (links: Iterable<Element>) =>
      [...links].map((link) => link.getAttribute('href') ?? '');
    // A label that is broken into lines is one text for its readers.
    const isNextLine = (a: Element | null, b: Element | null): boolean =>
      a?.tagName === 'text' && b?.tagName === 'text' && a.getAttribute('x') === b.getAttribute('x');
    const lines = (element: Element): (string | null)[] => {
      const next = element.nextElementSibling;
      return isNextLine(element, next) ? [next!.textContent, ...lines(next!)] : [];
    };
    const main = document.querySelector('main') ?? document.body;
    const links = [...main.querySelectorAll('a[href]')]
      .filter((link) => !link.closest('[data-computed], [data-method]'))
      .map((link) => ({
        text:
          [...link.querySelectorAll('text')].map((one) => one.textContent).join(' ') ||
          link.textContent,
        hrefs: hrefs([link]),
      }));
    const texts = [...main.querySelectorAll('h1, h2, h3, li, td, dd, dt, p, caption, text')]
      .filter(
        (element) =>
          !element.closest(`a[href], ${exempt}`) &&
          !isNextLine(element.previousElementSibling, element),
      )
      .map((element) => {
        const own = element.cloneNode(true) as Element;
        for (const inner of own.querySelectorAll(`a[href], ul, ol, ${exempt}`)) inner.remove();
        // A title, and a citation of it, sum up the page: what they say, the page leads to.
        const sumsUp = /^H\d$/.test(element.tagName) || element.closest('.cite') !== null;
        const around = sumsUp ? main : element.closest(room);
        const rooms: Element[] = [];
        for (let at = around; at; at = at.parentElement?.closest(room) ?? null) rooms.push(at);
        return {
          text: [own.textContent, ...lines(element)].join(' '),
          hrefs: hrefs(rooms.flatMap((one) => [...one.querySelectorAll('a[href]')])),
        };
      });
    const quotes = [...main.querySelectorAll('[data-verbatim]')].map(
      (quote) => quote.getAttribute('data-verbatim') ?? '',
    );
    return { links, texts, quotes };
  });
}

describe.each(['site', 'ferries'] as const)(
  'on every page of the %s, without JavaScript,',
  (name) => {
    const { url, base, folder, content } = inject(name);
    const files = builtPages(folder);

    test(
      'each amount and each date leads in one click to its quote, or stands beside it',
      async () => {
        const { input } = await loadContent(realEffects, content);
        const proofs = pageProofs({
          ...input,
          judged: await judgedIn(content),
          method: [],
          site: [],
        });
        const inferred = pageProofs({
          ...input,
          judged: inferredTimes(input.dossier),
          method: [],
          site: [],
        }).judged;
        const context = await browser.newContext({ javaScriptEnabled: false });
        const page = await context.newPage();
        const shown = new Map<string, Awaited<ReturnType<typeof shownOn>>>();
        for (const file of files) {
          await page.goto(url + pagePath(file), { waitUntil: 'domcontentloaded' });
          shown.set(base + pagePath(file), await shownOn(page));
        }
        await context.close();
        const provenAt = (href: string, from: string): ReadonlySet<string> => {
          const { pathname, hash } = new URL(href, `https://example.org${from}`);
          const fragment = decodeURIComponent(hash.slice(1).replace(/:~:.*$/, ''));
          const source = /\/sources\/([^/]+)\/$/.exec(pathname)?.[1] ?? '';
          if (fragment === '' || fragment === 'published')
            return union(proofs, shown.get(pathname)?.quotes ?? [], proofs.source(source));
          return proofs.passage(fragment);
        };
        let walked = 0;
        const astray: string[] = [];
        for (const [path, { links, texts, quotes }] of shown) {
          const source = /\/sources\/([^/]+)\/$/.exec(path)?.[1] ?? '';
          const here = union(proofs, quotes, proofs.source(source));
          for (const { text, hrefs } of [...links, ...texts]) {
            for (const number of numbersIn(text, { dollar: 'USD' })) {
              if (number.kind === 'percentage') continue;
              walked += 1;
              const isLed = [here, ...hrefs.map((href) => provenAt(href, path))].some((known) =>
                isProven(number, known),
              );
              // A time that the site infers, in words that say so.
              if (/inferred|or later|not stated/.test(text) && isProven(number, inferred)) continue;
              // What is computed (a rate by the year, a slip) is held to the passages that it is computed from.
              if (!isLed) astray.push(`${path}: ${number.text} in “${text.trim()}”`);
            }
          }
        }
        expect(walked).toBeGreaterThan(100);
        expect(astray).toEqual([]);
      },
      TIMEOUT,
    );

    test(
      'a click on the first proof of each kind of page shows the marked words',
      async () => {
        const context = await browser.newContext({ javaScriptEnabled: false });
        const page = await context.newPage();
        const kinds = new Map(files.map((file) => [file.replace(/\/[^/]+\/index/, ''), file]));
        let clicked = 0;
        for (const file of kinds.values()) {
          await page.goto(url + pagePath(file), { waitUntil: 'domcontentloaded' });
          const proof = page
            .locator('main a.proof:visible, main figcaption a[href*="#"]:visible')
            .first();
          if ((await proof.count()) === 0) continue;
          const target = (await proof.getAttribute('href')) ?? '';
          await proof.click();
          const fragment = decodeURIComponent(target.split('#')[1]?.replace(/:~:.*$/, '') ?? '');
          // Of passages that begin at one place the mark carries the first id, and an empty span inside it each other.
          const passage = page
            .locator(`[id="${fragment}"], :is(mark, .signal):has([id="${fragment}"])`)
            .first();
          const isShown = await passage.waitFor({ state: 'visible', timeout: 20_000 }).then(
            () => true,
            () => false,
          );
          expect(isShown, `${file} → ${target}`).toBe(true);
          clicked += 1;
        }
        expect(clicked).toBeGreaterThan(5);
        await context.close();
      },
      TIMEOUT,
    );

    test('each mark of each chart is a link that leads to a page', () => {
      for (const file of files) {
        const html = readFileSync(`${folder}/${file}`, 'utf8');
        const page = `https://example.org${base}${pagePath(file)}`;
        for (const [, href = ''] of html.matchAll(/<a id="[^"]*" href="([^"]*)"[^>]* data-/g))
          expect(new URL(href, page).pathname, file).toMatch(new RegExp(`^${base}[a-z]+/`));
      }
    });
  },
);

function union(
  proofs: PageProofs,
  quotes: readonly string[],
  more: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...more, ...quotes.flatMap((id) => [...proofs.passage(id)])]);
}

function isProven({ keys }: NumberMention, known: ReadonlySet<string>): boolean {
  return keys.every((key) => key.split('|').some((reading) => known.has(reading)));
}

/** Every judgement on a content folder in the words in which pages print it. */
async function judgedIn(content: string): Promise<JudgedWords[]> {
  const { dossier, seeds } = (await loadContent(realEffects, content)).input;
  const method = await readMethod(realEffects, content);
  if (!method) throw new Error(`Cannot judge ${content}: found no method.`);
  const texts = dossier.sources.flatMap((source) => {
    const doc = seeds.get(source.seed.file)?.doc;
    return doc ? [toAssessableText({ ...dossier, source, doc })] : [];
  });
  const decisions = await readDecisions(realEffects, content);
  return judgedWords(dossier, judgeDossier(dossier, texts, method, decisions), decisions);
}
