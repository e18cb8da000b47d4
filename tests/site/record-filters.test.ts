import { describe, expect, test } from 'vitest';
import { recordFilters } from '../../src/site/record-filters.ts';
import type { Filterable, FilterNames } from '../../src/site/record-filters.ts';

const NAMES: FilterNames = {
  entity: new Map([
    ['acme', 'Acme'],
    ['bolt', 'Bolt'],
  ]),
  source: new Map([
    ['daily', 'The Daily'],
    ['wire', 'The Wire'],
  ]),
  metric: new Map([['revenue', 'revenue']]),
  letterOf: new Map([
    ['daily', 'C'],
    ['wire', 'B'],
  ]),
};

function aRecord(id: string, more: Partial<Filterable> = {}): Filterable {
  return {
    id,
    entities: ['acme'],
    sources: ['daily'],
    metric: null,
    review: 'machine',
    with: [],
    ...more,
  };
}

const words = (records: readonly Filterable[]) =>
  recordFilters(records, NAMES).map(({ kind, words, count }) => `${kind} ${words} ${count}`);

describe('recordFilters', () => {
  test('offers each value that a record has, the most frequent first', () => {
    expect(
      words([
        aRecord('a', { sources: ['wire'], metric: 'revenue' }),
        aRecord('b', { entities: ['bolt'], review: 'reviewed' }),
        aRecord('c'),
      ]),
    ).toEqual([
      'entity Acme 2',
      'entity Bolt 1',
      'source The Daily 2',
      'source The Wire 1',
      'metric revenue 1',
      'reliability graded B 1',
      'reliability graded C 2',
      'review reviewed by a person 1',
      'review machine-read, not yet reviewed 2',
    ]);
  });

  test('grows with the values, never with their combinations', () => {
    const records = Array.from({ length: 100 }, (_, i) =>
      aRecord(`r${i}`, {
        entities: [i % 2 ? 'acme' : 'bolt'],
        sources: [i % 3 ? 'daily' : 'wire'],
      }),
    );
    expect(recordFilters(records, NAMES)).toHaveLength(2 + 2 + 2 + 1);
  });

  test('never shows a record without what belongs to it', () => {
    const [filter] = recordFilters(
      [aRecord('a', { with: ['b'] }), aRecord('b', { entities: [], sources: [] })],
      NAMES,
    );
    expect(filter).toMatchObject({ words: 'Acme', count: 1, ids: new Set(['a', 'b']) });
  });

  test('offers nothing for nothing', () => {
    expect(recordFilters([], NAMES)).toEqual([]);
  });
});
