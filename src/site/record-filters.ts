import type { Id } from '../domain/ids.ts';
import type { Review } from '../domain/stance.ts';

/** By what the records of a chart can be picked. Each pick is a page, so their number grows with the records, not beyond. */
export type FilterKind = 'entity' | 'source' | 'metric' | 'reliability' | 'review';

/** What a record can be picked by. */
export interface Filterable {
  readonly id: Id;
  readonly entities: readonly Id[];
  readonly sources: readonly Id[];
  /** What it measures; null for what is no amount. */
  readonly metric: string | null;
  readonly review: Review;
  /** Records that are never shown without it: the other tellings of one event, the amounts it contradicts. */
  readonly with: readonly Id[];
}

/** One pick and the records it leaves. */
export interface RecordFilter {
  readonly kind: FilterKind;
  /** Part of the address: an id, a metric, a letter, `reviewed` or `machine`. */
  readonly value: string;
  /** "Acme", "revenue", "graded C", "reviewed by a person". */
  readonly words: string;
  /** How many records match by themselves. */
  readonly count: number;
  /** The records shown: those that match, and those that are never shown without them. */
  readonly ids: ReadonlySet<Id>;
}

/** How the values of each kind are called. What is not named offers no filter. */
export interface FilterNames {
  readonly entity: ReadonlyMap<Id, string>;
  readonly source: ReadonlyMap<Id, string>;
  readonly metric: ReadonlyMap<string, string>;
  /** The letter of each source. */
  readonly letterOf: ReadonlyMap<Id, string>;
}

/** Records that the page of an entity lists itself; with more it leads to the filter. */
export const MOST_SHOWN = 50;

/**
 * Filters of one kind that are offered on every page; beyond these there are only those that a record's page leads to. A filter for
 * each of thousands of sources, offered on each of their pages, would be a site of nothing else.
 */
export const MOST_OFFERED = 40;

const REVIEW_WORDS: Readonly<Partial<Record<Review, string>>> = {
  reviewed: 'reviewed by a person',
  machine: 'machine-read, not yet reviewed',
};

/** The filters that leave at least one record, the largest 40 of a kind and all that are needed: most records first, letters and reviews in their own order. */
export function recordFilters(
  records: readonly Filterable[],
  names: FilterNames,
): readonly RecordFilter[] {
  const values: Readonly<Record<FilterKind, (record: Filterable) => readonly string[]>> = {
    entity: ({ entities }) => entities,
    source: ({ sources }) => sources,
    metric: ({ metric }) => (metric === null ? [] : [metric]),
    reliability: ({ sources }) => sources.flatMap((id) => names.letterOf.get(id) ?? []),
    review: ({ review }) => [review],
  };
  const wordsOf: Readonly<Record<FilterKind, (value: string) => string | undefined>> = {
    entity: (id) => names.entity.get(id),
    source: (id) => names.source.get(id),
    metric: (metric) => names.metric.get(metric),
    reliability: (letter) => `graded ${letter}`,
    review: (review) => REVIEW_WORDS[review as Review],
  };
  return (Object.keys(values) as FilterKind[]).flatMap((kind) => {
    const found = new Map<string, Filterable[]>();
    for (const record of records) {
      for (const value of new Set(values[kind](record))) {
        const members = found.get(value) ?? [];
        members.push(record);
        found.set(value, members);
      }
    }
    const inOrder = kind === 'reliability' || kind === 'review';
    return [...found]
      .flatMap(([value, members]): RecordFilter[] => {
        const words = wordsOf[kind](value);
        if (words === undefined) return [];
        const ids = new Set(members.flatMap((record) => [record.id, ...record.with]));
        return [{ kind, value, words, count: members.length, ids }];
      })
      .sort(
        (a, b) =>
          (inOrder ? 0 : b.count - a.count) ||
          (a.words < b.words ? -1 : 1) * (kind === 'review' ? -1 : 1),
      )
      .filter(
        ({ count }, place) => place < MOST_OFFERED || (kind === 'entity' && count > MOST_SHOWN),
      );
  });
}

/** The address of a filter below its chart's page: `entity/acme/`. */
export function filterPath({ kind, value }: Pick<RecordFilter, 'kind' | 'value'>): string {
  return `${kind}/${value}/`;
}
