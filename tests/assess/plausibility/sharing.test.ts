import { describe, expect, test } from 'vitest';
import { times } from '../../../src/assess/figures/figure-words.ts';
import { ownerKey, sharing, sharingPairs } from '../../../src/assess/figures/sharing.ts';
import { aFigure } from '../../charts/records.ts';

const figures = ['falk', 'vela', 'falk', null, 'vela', 'falk'].map((entity, i) => ({
  ...aFigure(`f${i}`, 1e6),
  entity,
}));
const ids = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join();

describe('figures that are compared with each other', () => {
  test('are those that share a key, in their order; one without any stands alone', () => {
    const alike = sharing(figures, ownerKey);
    expect(figures.map((figure) => ids(alike(figure)))).toEqual([
      'f0,f2,f5',
      'f1,f4',
      'f0,f2,f5',
      '',
      'f1,f4',
      'f0,f2,f5',
    ]);
  });

  test('share several keys and are still met once, in their order', () => {
    const alike = sharing(figures, ({ id, entity }) => [
      entity ?? '',
      id < 'f3' ? 'early' : 'late',
    ]);
    expect(ids(alike(figures[4]!))).toBe('f1,f3,f4,f5');
  });

  test('make each pair once', () => {
    expect(sharingPairs(figures, ownerKey).map(ids)).toEqual(['f0,f2', 'f0,f5', 'f1,f4', 'f2,f5']);
  });
});

test('a ratio of thousands is written so that nobody reads it as a year', () => {
  expect([times(1931.4), times(549), times(2.71), times(0.0312)]).toEqual([
    '1,931 times',
    '549 times',
    '2.7 times',
    '0.031 times',
  ]);
});
