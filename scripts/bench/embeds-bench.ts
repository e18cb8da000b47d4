import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tests/support/launch-browser.ts';
import { SLOW_NETWORK } from './slow-network.ts';
import { table } from './table.ts';

const ROUNDS = 15;

/**
 * Measures each embed of a built site: weight, requests, and the time to its first mark beside that of a bare page made by hand
 * that holds nothing but the same drawing, in turns, under a throttled network.
 */
export async function benchEmbeds(folder: string): Promise<void> {
  if (!existsSync(`${folder}/embed/index.json`)) {
    console.error(`Cannot measure: found no embeds in ${folder}. Run npm run build first.`);
    process.exitCode = 1;
    return;
  }
  const { charts } = JSON.parse(readFileSync(`${folder}/embed/index.json`, 'utf8')) as {
    charts: string[];
  };
  const pages = new Map<string, Buffer>();
  for (const id of charts) {
    const html = readFileSync(`${folder}/embed/${id}/index.html`, 'utf8');
    const [drawing = ''] = /<svg[^]*?<\/svg>/.exec(html) ?? [];
    pages.set(`/ours/${id}`, brotliCompressSync(html));
    pages.set(
      `/bare/${id}`,
      brotliCompressSync(`<!doctype html><meta charset="utf-8"><title>Bare</title>${drawing}`),
    );
  }
  const server = createServer((request, response) => {
    const body = pages.get(decodeURI(request.url ?? ''));
    response.writeHead(body ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...(body && { 'content-encoding': 'br' }),
    });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const browser = await launchBrowser();
  const rows: string[][] = [];
  for (const id of charts.filter(isFirstOfKind)) {
    const ours: number[] = [];
    const bare: number[] = [];
    let requests = 0;
    for (let round = 0; round < ROUNDS; round++) {
      // In turns, so that a busy moment of the machine meets both.
      for (const [kind, times] of [
        ['ours', ours],
        ['bare', bare],
      ] as const) {
        const seen = await firstMark(browser, `${url}/${kind}/${id}`);
        times.push(seen.time);
        if (kind === 'ours') requests = seen.requests;
      }
    }
    rows.push([
      id,
      String(pages.get(`/ours/${id}`)?.length ?? 0),
      String(requests),
      median(ours).toFixed(0),
      median(bare).toFixed(0),
      (median(ours) / median(bare)).toFixed(2),
    ]);
  }
  await browser.close();
  server.close();
  console.log(
    table(['embed', 'bytes (brotli)', 'requests', 'first mark ms', 'bare ms', '×'], rows),
  );
  const weights = charts.map((id) => pages.get(`/ours/${id}`)?.length ?? 0);
  console.log(
    `\n${charts.length} embeds: at most ${Math.max(...weights)} bytes, median ${median(weights)}`,
  );
}

/** The charts of the whole dossier, and the first of the questions, of the entities and of the sources. */
function isFirstOfKind(id: string, at: number, all: readonly string[]): boolean {
  const kindOf = (one: string): string | undefined => one.split('/')[0];
  return all.findIndex((one) => kindOf(one) === kindOf(id)) === at;
}

async function firstMark(
  browser: Browser,
  url: string,
): Promise<{ time: number; requests: number }> {
  const context = await browser.newContext({ viewport: { width: 640, height: 1000 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  let requests = 0;
  page.on('request', (request) => {
    if (!request.url().endsWith('/favicon.ico')) requests++;
  });
  await page.goto(url);
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await context.close();
  return { time, requests };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
