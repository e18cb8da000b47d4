import { evidenceId } from '../../domain/evidence.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { FuzzyDate } from '../../domain/edtf.ts';
import { formatEdtf, formatFuzzyDate } from '../../domain/format-date.ts';
import { readMoneyContext } from '../../text/money-context.ts';
import { amountKeys, numbersIn, provenBy } from '../../text/numbers-in.ts';
import { allEvidence } from '../all-evidence.ts';
import { nameFinder, type NameSpan } from '../../text/names-in.ts';
import type { Seed } from '../audit.ts';
import { cached } from './cached.ts';

/** A sentence that this site makes of its own, with the passages that it is computed from. */
export interface JudgedWords {
  readonly words: string;
  /** Ids of passages (`evidenceId`). */
  readonly passages: readonly string[];
}

export interface ProofInput {
  readonly dossier: Dossier;
  readonly seeds: ReadonlyMap<string, Seed>;
  /** Findings, scores, grades, decisions: every judgement in the words in which pages print it. */
  readonly judged: readonly JudgedWords[];
  /** The texts and amounts of `content/method/`. */
  readonly method: readonly string[];
  /** What the site says of itself in `content/site.yaml`; the check holds its numbers to the records. */
  readonly site: readonly string[];
}

/** What numbers on pages may rest on; keys as `numbersIn` makes them. */
export interface PageProofs {
  /** What a passage states, and what records and judgements make of it. Empty for an unknown passage. */
  passage(id: string): ReadonlySet<string>;
  /** What a source says of itself: its title and its date. */
  source(id: string): ReadonlySet<string>;
  readonly judged: ReadonlySet<string>;
  readonly method: ReadonlySet<string>;
  /** Where a text calls documents and the site by their names, as far as these hold numbers. */
  names(text: string): readonly NameSpan[];
  /** Everything that any record or its quotes state. */
  all(): ReadonlySet<string>;
  /** The words of a passage, or with a source's id its whole text; null when there is none. */
  words(id: string): string | null;
  /** Whether the id is that of a source: it may end as a passage's does, as "worth-22-3". */
  isSource(id: string): boolean;
}

/** Passages whose proofs are kept: lists of all kinds come back to them. */
const PASSAGES = 100_000;

/** Numbers on pages are formatted by this site: a bare dollar sign is the US dollar's. */
export const PAGE_MONEY = { language: 'en', dollar: 'USD' } as const;

/** Gathers what the content proves. */
export function pageProofs({ dossier, seeds, judged, method, site }: ProofInput): PageProofs {
  const sources = new Map(
    dossier.sources.map((source) => {
      const doc = seeds.get(source.seed.file)?.doc;
      const context = readMoneyContext(doc?.text ?? '');
      return [source.id, { source, doc, options: { language: source.language, context } }];
    }),
  );
  const stated = statedKeys(dossier);
  for (const { words, passages } of judged) {
    const keys = provenBy(words, PAGE_MONEY);
    for (const id of passages) stated.set(id, [...(stated.get(id) ?? []), ...keys]);
  }
  const words = (id: string): string | null => {
    const whole = sources.get(id)?.doc;
    if (whole) return whole.text;
    const [, source = '', start, end] = /^(.*)-(\d+)-(\d+)$/.exec(id) ?? [];
    const doc = sources.get(source)?.doc;
    const from = doc?.fromSeed(Number(start)) ?? null;
    const last = doc?.fromSeed(Number(end) - 1) ?? null;
    if (!doc || from === null || last === null) return null;
    // The last character may be one of two UTF-16 units.
    return doc.text.slice(from, last + (doc.text.codePointAt(last)! > 0xffff ? 2 : 1));
  };
  const passage = cached((id: string) => {
    // A whole document proves nothing: its readers would have to search.
    const text = sources.has(id) ? '' : (words(id) ?? '');
    const options = sources.get(id.replace(/-\d+-\d+$/, ''))?.options;
    return new Set([
      ...provenBy(text, options),
      ...provenBy(text, PAGE_MONEY),
      ...(stated.get(id) ?? []),
    ]);
  }, PASSAGES);
  const source = cached((id: string) => {
    const { title = '', published = null } = sources.get(id)?.source ?? {};
    const date = published === null ? '' : formatEdtf(published);
    return new Set([...provenBy(title, PAGE_MONEY), ...provenBy(date)]);
  });
  return {
    passage,
    source,
    judged: new Set(judged.flatMap((one) => provenBy(one.words, PAGE_MONEY))),
    method: new Set(method.flatMap((one) => provenBy(one, PAGE_MONEY))),
    names: nameFinder(
      [...dossier.sources.map(({ title }) => title), ...site].filter(
        (name) => numbersIn(name, PAGE_MONEY).length > 0,
      ),
    ),
    all: once(
      () =>
        new Set([
          ...[...stated.keys()].flatMap((id) => [...passage(id)]),
          ...dossier.sources.flatMap(({ id }) => [...source(id)]),
        ]),
    ),
    words,
    isSource: (id) => sources.has(id),
  };
}

/** What records state, by the passages that they rest on. */
function statedKeys({ figures, events, ...others }: Dossier): Map<string, readonly string[]> {
  const stated = new Map<string, string[]>();
  const add = (id: string, keys: readonly string[]): void => {
    stated.set(id, [...(stated.get(id) ?? []), ...keys]);
  };
  for (const { source, evidence } of allEvidence({ figures, events, ...others }))
    add(evidenceId(source, evidence), []);
  for (const figure of figures) {
    const keys = [...amountKeys(figure), ...dateKeys(figure.asOf)];
    for (const evidence of figure.evidence) add(evidenceId(figure.source, evidence), keys);
  }
  for (const { date, evidence } of events) {
    for (const one of evidence) add(evidenceId(one.source, one), dateKeys(date));
  }
  return stated;
}

function dateKeys(date: FuzzyDate): string[] {
  const points = [date.earliest, date.latest, date.anchor ?? null];
  return [
    formatFuzzyDate(date),
    ...points.flatMap((point) => (point === null ? [] : [formatEdtf(point)])),
  ].flatMap((words) => provenBy(words));
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
