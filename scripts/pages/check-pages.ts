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

export interface BuiltSite {
  /** Folder of the build. */
  readonly folder: string;
  /** Where it will be served: `https://example.org/base/`. */
  readonly url: string;
}

/** Every finding on the pages and drawings of a built site, held to the content that it was built from. */
export async function checkPages(
  effects: Pick<Effects, 'list' | 'read' | 'size' | 'sha256'>,
  content: string,
  built: BuiltSite,
): Promise<Finding[]> {
  return checkBuilt(effects, content, built, await loadContent(effects, content));
}

/** The same for content that has been read. Looks at one page at a time: a site may be larger than memory. */
export async function checkBuilt(
  effects: Pick<Effects, 'list' | 'read' | 'size' | 'sha256'>,
  content: string,
  { folder, url }: BuiltSite,
  { site, input: { dossier: whole, seeds } }: Pick<LoadedContent, 'site'> & BuiltFrom,
): Promise<Finding[]> {
  const { origin, pathname } = new URL(url);
  const base = pathname.replace(/\/*$/, '/');
  const dossier = {
    ...whole,
    figures: whole.figures.filter(({ review }) => review !== 'rejected'),
  };
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
  const { files } = await effects.list(folder);
  const pages = files
    .filter((file) => /\.(?:html|svg)$/.test(file))
    // Kept states of charts were held to the content of their day.
    .filter((file) => !file.startsWith('embed/pinned/'));
  for (const file of linkedFirst(pages)) {
    const markup = await effects.read(`${folder}/${file}`);
    audit.add({
      file,
      path: `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`,
      text: readPage(new TextDecoder().decode(markup ?? undefined)),
    });
  }
  return audit.findings().map(({ rule, file, line, column, message, remedy }) => ({
    rule,
    severity: 'error',
    place: { file: `${folder}/${file}`, line, column },
    message,
    remedy,
  }));
}

/** What of the content pages are held to. */
interface BuiltFrom {
  readonly input: Pick<LoadedContent['input'], 'dossier' | 'seeds'>;
}

/** The pages of documents and records before those that link to them. */
function linkedFirst(files: readonly string[]): string[] {
  const isLinked = (file: string): boolean => file.startsWith('sources/');
  const isRecord = (file: string): boolean => /^(?:figures|events|questions)\//.test(file);
  const place = (file: string): number => (isLinked(file) ? 0 : isRecord(file) ? 1 : 2);
  return files.toSorted((a, b) => place(a) - place(b));
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
