import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tests/support/launch-browser.ts';
import { serveBuilt } from './built-server.ts';
import { MAIN_PAGES, recordPages } from './page-kinds.ts';
import { SLOW_NETWORK } from './slow-network.ts';
import { table } from './table.ts';

/** Rounds of both pages; the middle one counts. */
const ROUNDS = 3;
interface Seen {
  readonly first: number;
  readonly largest: number;
  readonly blocked: number;
  readonly shift: number;
  readonly bytes: number;
  readonly requests: number;
}

/**
 * Opens the main pages of a built site on a slow phone (1.6 Mbit/s, 150 ms, a processor four times slower), in turns with a bare
 * page of the same words. Prints weight, requests, first and largest paint, blocking time and layout shift.
 */
export async function benchPages(folder: string): Promise<void> {
  if (!existsSync(`${folder}/index.html`)) {
    console.error(`Cannot measure: found no site in ${folder}. Run npm run build first.`);
    process.exitCode = 1;
    return;
  }
  const server = await serveBuilt(folder, (path, read) =>
    path.startsWith('/bare/') ? bare(read(path.slice('/bare'.length))) : null,
  );
  const { origin } = server;
  const browser = await launchBrowser();
  const rows: string[][] = [];
  const kinds = ['sources', 'questions', 'entities', 'figures'];
  for (const page of [...MAIN_PAGES, ...recordPages(folder, kinds)]) {
    const [ours, plain]: [Seen[], Seen[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await open(browser, `${origin}${page}`));
      plain.push(await open(browser, `${origin}/bare${page}`));
    }
    const of = (list: readonly Seen[], key: keyof Seen) => median(list.map((seen) => seen[key]));
    rows.push([
      page,
      (of(ours, 'bytes') / 1024).toFixed(1),
      String(of(ours, 'requests')),
      of(ours, 'first').toFixed(0),
      of(plain, 'first').toFixed(0),
      (of(ours, 'first') / of(plain, 'first')).toFixed(2),
      of(ours, 'largest').toFixed(0),
      of(ours, 'blocked').toFixed(0),
      of(ours, 'shift').toFixed(3),
    ]);
  }
  await browser.close();
  server.close();
  console.log(
    table(
      ['page', 'KB', 'requests', 'first ms', 'bare ms', '×', 'largest ms', 'blocked ms', 'shift'],
      rows,
    ),
  );
}

/** The same words without style, script or drawing. */
function bare(html: string): string {
  const main = /<main[^]*<\/main>/.exec(html)?.[0] ?? '';
  const words = main
    .replace(/<(svg|style|script)\b[^]*?<\/\1>/g, '')
    .replace(/<(\/?)(?:h[1-6]|p|li|td|th|dt|dd|caption|summary)\b[^>]*>/g, '<$1p>')
    .replace(/<(?!\/?p>)[^>]*>/g, '');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>${words}</html>`;
}

async function open(browser: Browser, url: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let requests = 0;
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  page.on('request', (request) => {
    if (!/favicon/.test(request.url())) requests++;
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(300);
  const seen = await page.evaluate(async () => {
    const entries = (type: string): Promise<PerformanceEntry[]> =>
      new Promise((resolve) => {
        const kept: PerformanceEntry[] = [];
        new PerformanceObserver((list) => kept.push(...list.getEntries())).observe({
          type,
          buffered: true,
        });
        setTimeout(() => resolve(kept), 100);
      });
    const [paint, largest, long, shifts] = await Promise.all(
      ['paint', 'largest-contentful-paint', 'longtask', 'layout-shift'].map(entries),
    );
    const first = paint?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? 0;
    return {
      first,
      largest: largest?.at(-1)?.startTime ?? 0,
      blocked: (long ?? [])
        .filter(({ startTime }) => startTime > first)
        .reduce((sum, { duration }) => sum + duration - 50, 0),
      shift: (shifts ?? []).reduce(
        (sum, entry) => sum + ((entry as PerformanceEntry & { value?: number }).value ?? 0),
        0,
      ),
    };
  });
  await context.close();
  return { ...seen, bytes, requests };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
