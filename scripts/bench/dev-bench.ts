import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { writeContent } from './generated-content.ts';
import { table } from './table.ts';

/** Outside .cache, which a preview does not watch. */
const ROOT = '.bench';
/** Seconds after which a preview that does not answer is given up. */
const PATIENCE = 600;

/**
 * Starts a preview of generated articles at each size, and measures in seconds how soon it answers, how long a page takes that
 * it has shown before, and how soon a note shows that an editor adds to one record.
 */
export async function benchDev(counts: readonly number[]): Promise<void> {
  const rows: string[][] = [];
  for (const count of counts) {
    const content = `${ROOT}/content-${count}`;
    await writeContent(content, '.cache/bench/documents', count);
    const files = readdirSync(`${content}/figures`).sort();
    const file = files[0] ?? '';
    const port = await freePort();
    const page = `http://127.0.0.1:${port}/figures/${file.replace(/\.mdx$/, '')}/`;
    const dev = startDev(content, port);
    try {
      const first = await until(page, '<main');
      const again = await until(page, '<main');
      const changes: number[] = [];
      for (const note of ['A first note of an editor.', 'A second note of an editor.']) {
        await appendFile(`${content}/figures/${file}`, `\n${note}\n`);
        changes.push(await until(page, note));
      }
      rows.push([String(count), String(files.length), ...[first, again, ...changes].map(digits)]);
    } finally {
      dev.kill('SIGTERM');
    }
  }
  console.log(
    table(
      ['articles', 'amounts', 'first page s', 'same page s', 'after a change s', 'after another s'],
      rows,
    ),
  );
}

function digits(seconds: number): string {
  return seconds.toFixed(2);
}

function startDev(content: string, port: number): ChildProcess {
  const child = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port)],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        SITE_CONTENT: content,
        SITE_CACHE: '.cache/bench/cache-dev',
        SITE_PINNED: '.cache/bench/none',
      },
    },
  );
  return child;
}

/** Seconds until the page holds these words. */
async function until(page: string, words: string): Promise<number> {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  while (seconds() < PATIENCE) {
    const text = await fetch(page).then(
      (response) => response.text(),
      () => '',
    );
    if (text.includes(words)) return seconds();
    await wait(20);
  }
  throw new Error(`Cannot measure the preview: ${page} did not show “${words}” in ${PATIENCE} s.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}
