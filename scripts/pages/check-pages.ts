import { toAssessableTexts } from '../../src/assess/assessable-text.ts';
import { judgeDossier } from '../../src/assess/judge-dossier.ts';
import type { Method } from '../../src/assess/method.ts';
import { pageAudit } from '../../src/audit/pages/audit-pages.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { formatAmount } from '../../src/domain/format-amount.ts';
import { readPage } from '../../src/text/read-page.ts';
import { loadContent, type LoadedContent } from '../content/load-content.ts';
import { siteTexts } from '../content/check-site.ts';
import { readDecisions } from '../content/read-decisions.ts';
import { readMethod } from '../content/read-method.ts';
import type { Effects } from '../effects.ts';
import { judgedWords } from './judged-words.ts';

/** Holds pages to the content one by one; a site may be larger than memory. */
export interface PageChecker {
  /** Takes a page or a drawing in, by its path below the folder of the build: `figures/x/index.html`. */
  add(file: string, markup: Uint8Array | null): void;
  /** What is wrong with the pages so far, as files below the folder of the build. */
  findings(folder: string): Finding[];
}

/** Where the site will be served: `https://example.org/base/`. */
type SiteUrl = string;

/** Judges content that has been read, and holds pages to it. */
export async function pageChecker(
  effects: Pick<Effects, 'list' | 'read'>,
  content: string,
  url: SiteUrl,
  { site, input: { dossier: whole, seeds } }: Pick<LoadedContent, 'site'> & BuiltFrom,
): Promise<PageChecker> {
  const { origin, pathname } = new URL(url);
  const base = pathname.replace(/\/*$/, '/');
  // A copy: what a parser has cut from the file of a record keeps the whole file in memory.
  const dossier = structuredClone({
    ...whole,
    figures: whole.figures.filter(({ review }) => review !== 'rejected'),
  });
  const method = await readMethod(effects, content);
  if (!method) throw new Error(`Cannot check the pages: found no method in ${content}/method.`);
  const texts = toAssessableTexts(dossier, ({ seed }) => seeds.get(seed.file)?.doc ?? null);
  const decisions = await readDecisions(effects, content);
  const judgements = judgeDossier(dossier, texts, method, decisions);
  const audit = pageAudit(origin, {
    dossier,
    seeds,
    judged: judgedWords(dossier, judgements, decisions),
    method: methodWords(method),
    site: site ? siteTexts(site).map(({ text }) => text) : [],
  });
  return {
    add(file, markup) {
      audit.add({
        file,
        path: `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`,
        text: readPage(new TextDecoder().decode(markup ?? undefined)),
      });
    },
    findings: (folder) =>
      audit.findings().map(({ rule, file, line, column, message, remedy }) => ({
        rule,
        severity: 'error',
        place: { file: `${folder}/${file}`, line, column },
        message,
        remedy,
      })),
  };
}

/** Every finding on the pages and drawings of a built site, held to the content that it was built from. */
export async function checkPages(
  effects: Pick<Effects, 'list' | 'read' | 'size' | 'sha256'>,
  content: string,
  { folder, url }: { readonly folder: string; readonly url: SiteUrl },
): Promise<Finding[]> {
  const checker = await pageChecker(effects, content, url, await loadContent(effects, content));
  await addRest(effects, checker, folder, new Set());
  return checker.findings(folder);
}

/** Takes in what stands in the folder of a build and has not been looked at. */
export async function addRest(
  effects: Pick<Effects, 'list' | 'read'>,
  checker: PageChecker,
  folder: string,
  seen: ReadonlySet<string>,
): Promise<void> {
  const { files } = await effects.list(folder);
  const rest = files.filter((file) => isChecked(file) && !seen.has(file));
  for (const file of linkedFirst(rest, (path) => path))
    checker.add(file, await effects.read(`${folder}/${file}`));
}

/** Whether a built file is held to the content. Kept states of charts were held to the content of their day. */
export function isChecked(file: string): boolean {
  return /\.(?:html|svg)$/.test(file) && !file.startsWith('embed/pinned/');
}

/** What of the content pages are held to. */
interface BuiltFrom {
  readonly input: Pick<LoadedContent['input'], 'dossier' | 'seeds'>;
}

/**
 * The pages of documents and records before those that link to them; else in the order given.
 * @param pathOf Path below the site: `figures/x/`.
 */
export function linkedFirst<T>(pages: readonly T[], pathOf: (page: T) => string): T[] {
  const place = (page: T): number => {
    const path = pathOf(page);
    return path.startsWith('sources/') ? 0 : /^(?:figures|events|questions)\//.test(path) ? 1 : 2;
  };
  return pages.toSorted((a, b) => place(a) - place(b));
}

/** What the method states in words and amounts. */
function methodWords({ ceilings, criteria }: Method): string[] {
  const amounts = [...ceilings.limits, ceilings.unlisted, ...ceilings.listed];
  return [
    ...amounts.map(({ amount, currency }) =>
      formatAmount({
        value: amount,
        low: null,
        high: null,
        currency,
        per: null,
        precision: 'exact',
      }),
    ),
    ...ceilings.limits.flatMap(({ note, source, date }) => [note, source, date]),
    ...ceilings.listed.flatMap(({ source, date }) => [source, date]),
    ceilings.ratesSource,
    ceilings.ratesDate,
    ...criteria.flatMap(({ computed, unknownWhen, from }) => [computed, unknownWhen, from]),
  ];
}
