import { describe, expect, test } from 'vitest';
import { aggregate } from '../../../src/assess/reliability/aggregate.ts';
import { letterOf, type LetterInput } from '../../../src/assess/reliability/letter-of.ts';
import type { Outcome, TrackRecord } from '../../../src/assess/track-record/track-record.ts';
import { theMethod } from '../support/the-method.ts';

const { letters } = theMethod();
const input: LetterInput = {
  score: 80,
  coverage: 1,
  hasIdentity: true,
  hasHardFault: false,
  trackRecord: null,
};
const claims = (count: number, outcome: Outcome) =>
  Array.from({ length: count }, () => ({ claim: '', outcome, evidence: [], date: '2024-03-04' }));
const record = (upheld: number, refuted: number): TrackRecord => ({
  publisher: 'Herald',
  claims: [...claims(upheld, 'upheld'), ...claims(refuted, 'refuted')],
});

describe('letterOf', () => {
  test.each<[string, Partial<LetterInput>]>([
    ['B', {}],
    ['C', { score: 60 }],
    ['D', { score: 59.9 }],
    ['A', { trackRecord: record(19, 1) }],
    ['B', { trackRecord: record(4, 0) }],
    ['B', { trackRecord: record(18, 2) }],
    ['D', { score: 10 }],
    ['E', { score: 10, hasHardFault: true }],
    ['E', { score: 10, trackRecord: record(2, 3) }],
    ['D', { score: 40, hasHardFault: true }],
    ['F', { hasIdentity: false }],
    ['F', { coverage: 0.59 }],
    ['F', { score: 10, hasIdentity: false, hasHardFault: true }],
  ])('gives %s for %j', (letter, more) => {
    expect(letterOf({ ...input, ...more }, letters)).toBe(letter);
  });
});

describe('aggregate', () => {
  test('leaves unknown criteria out and widens the interval by them', () => {
    expect(
      aggregate([
        { weight: 60, score: 1 },
        { weight: 20, score: 0 },
        { weight: 20, score: null },
      ]),
    ).toEqual({ score: 75, low: 60, high: 80, coverage: 0.8 });
  });
  test('gives an open interval when nothing is known', () => {
    expect(aggregate([{ weight: 100, score: null }])).toEqual({
      score: 0,
      low: 0,
      high: 100,
      coverage: 0,
    });
  });
});
