import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../../tests/support/launch-browser.ts';
import { serveBuilt } from './built-server.ts';
import { MAIN_PAGES, recordPages } from './page-kinds.ts';
import { table } from './table.ts';

/** Outside of the project's own packages: it brings a hundred others and is needed by nobody who builds a site. */
const FOLDER = '.cache/lighthouse';
const VERSION = '13.5.0';
const INSTALL = `npm install --prefix ${FOLDER} --no-save lighthouse@${VERSION}`;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PORT = 9357;

interface Audit {
  readonly id: string;
  readonly score: number | null;
  readonly title: string;
  readonly details?: {
    readonly items?: readonly { readonly node?: { readonly snippet?: string } }[];
  };
}

interface Result {
  readonly lhr: {
    readonly categories: Readonly<
      Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>
    >;
    readonly audits: Readonly<Record<string, Audit>>;
  };
}

type Lighthouse = (url: string, flags: object) => Promise<Result | undefined>;

/**
 * Runs Lighthouse on one page of each kind of a built site, as a phone, without leaving the machine. Prints the scores of its four
 * categories, and each audit that costs points.
 */
export async function benchLighthouse(folder: string, only: readonly string[]): Promise<void> {
  const program = resolve(FOLDER, 'node_modules/lighthouse/core/index.js');
  if (!existsSync(program) || !existsSync(`${folder}/index.html`)) {
    console.error(
      existsSync(program)
        ? `Cannot measure: found no site in ${folder}. Run npm run build first.`
        : `Cannot measure: Lighthouse is no part of this project. Put it beside it once:\n  ${INSTALL}`,
    );
    process.exitCode = 1;
    return;
  }
  const { default: lighthouse } = (await import(pathToFileURL(program).href)) as {
    default: Lighthouse;
  };
  const server = await serveBuilt(folder);
  const browser = await launchBrowser(PORT);
  const kinds = ['sources', 'questions', 'entities', 'figures', 'events'];
  const others = ['/entities/', '/coverage/', '/embed/', '/method/'];
  const pages = only.length > 0 ? only : [...MAIN_PAGES, ...others, ...recordPages(folder, kinds)];
  const rows: string[][] = [];
  const lost: string[] = [];
  for (const page of pages) {
    const flags = { port: PORT, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES };
    const result = await lighthouse(`${server.origin}${page}`, flags);
    if (!result) continue;
    const { categories, audits } = result.lhr;
    rows.push([
      page,
      ...CATEGORIES.map((name) => String(Math.round((categories[name]?.score ?? 0) * 100))),
    ]);
    console.log(rows.at(-1)?.join('  '));
    for (const name of CATEGORIES) {
      for (const { id, weight } of categories[name]?.auditRefs ?? []) {
        const audit = audits[id];
        if (weight === 0 || !audit || audit.score === null || audit.score >= 0.995) continue;
        const places = (audit.details?.items ?? []).flatMap(({ node }) => node?.snippet ?? []);
        lost.push(
          `${page} ${name}: ${id} ${audit.score.toFixed(2)} (${audit.title})${places.length > 0 ? `: ${places.slice(0, 3).join(' ')}` : ''}`,
        );
      }
    }
  }
  await browser.close();
  server.close();
  console.log(`\n${table(['page', ...CATEGORIES], rows)}\n\n${lost.join('\n')}`);
}
