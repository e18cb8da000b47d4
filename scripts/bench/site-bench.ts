import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { writeBareSite } from './bare-site.ts';
import { writeContent } from './generated-content.ts';
import { table } from './table.ts';

/** What one build cost. */
export interface SiteRun {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of processor time. */
  readonly cpu: number;
  /** Peak memory in MB. */
  readonly memory: number;
}

interface Measured extends SiteRun {
  readonly pages: number;
  /** Bytes of the same pages at every size, compressed; null where the site has no such page. */
  readonly weights: readonly (number | null)[];
}

const ROOT = '.cache/bench';

/** Pages whose weight must not grow with the number of documents; the article is the first one, the same at every size. */
const KINDS = [
  'sources/article',
  'index',
  'timeline',
  'valuations',
  'questions',
  'reliability',
  'sources',
  'entities',
];

/**
 * Builds a site of generated articles at each size, and beside it the plainest Astro and MDX site of the same source files.
 * Prints time, memory and throughput of both, their ratios, and the weight of single pages.
 */
export async function benchSite(counts: readonly number[]): Promise<void> {
  const rows: string[][] = [];
  const weights: string[][] = [];
  for (const count of counts) {
    const content = `${ROOT}/content-${count}`;
    const first = await writeContent(content, `${ROOT}/documents`, count);
    await writeBareSite(`${ROOT}/bare`, content);
    const bare = measure(`${ROOT}/bare`, `${ROOT}/bare/dist`, first, {});
    const out = `${ROOT}/dist`;
    await rm(out, { recursive: true, force: true });
    const ours = measure('.', out, first, {
      SITE_CONTENT: content,
      SITE_OUT: out,
      SITE_CACHE: `${ROOT}/cache`,
      SITE_PINNED: `${ROOT}/none`,
    });
    const perPage = ({ wall, pages }: Measured) => (1000 * wall) / pages;
    for (const [name, run] of [
      ['ours', ours],
      ['bare', bare],
    ] as const)
      rows.push([
        `${count} ${name}`,
        String(run.pages),
        run.wall.toFixed(1),
        run.cpu.toFixed(1),
        run.memory.toFixed(0),
        (run.pages / run.wall).toFixed(0),
        perPage(run).toFixed(1),
        name === 'ours' ? (perPage(run) / perPage(bare)).toFixed(2) : '',
        name === 'ours' ? (run.memory / bare.memory).toFixed(2) : '',
      ]);
    weights.push([
      String(count),
      ...ours.weights.map((weight) => (weight === null ? '–' : (weight / 1024).toFixed(1))),
    ]);
  }
  console.log(
    table(
      [
        'articles',
        'pages',
        'wall s',
        'cpu s',
        'peak MB',
        'pages/s',
        'ms a page',
        '× bare a page',
        '× bare memory',
      ],
      rows,
    ),
  );
  console.log(`\nKB of HTML (brotli)\n${table(['articles', ...KINDS], weights)}`);
}

function measure(
  root: string,
  out: string,
  first: string,
  env: Readonly<Record<string, string>>,
): Measured {
  const script = fileURLToPath(new URL('./site-run.ts', import.meta.url));
  const output = execFileSync(process.execPath, [script, root], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  const run = JSON.parse(output.trim().split('\n').at(-1) ?? '{}') as SiteRun;
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  ).length;
  const weights = KINDS.map((kind) => {
    const path = kind.replace('article', first);
    const file = path === 'index' ? `${out}/index.html` : `${out}/${path}/index.html`;
    return statSync(file, { throwIfNoEntry: false })
      ? brotliCompressSync(readFileSync(file)).length
      : null;
  });
  return { ...run, pages, weights };
}
