import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mulberry32 } from '../../../src/assess/sensitivity/mulberry32.ts';
import type { ScoredSource } from '../../../src/assess/sensitivity/score-table.ts';
import { sensitivity } from '../../../src/assess/sensitivity/sensitivity.ts';
import { theMethod } from '../support/the-method.ts';

const method = theMethod();
const few = { sensitivity: { ...method.sensitivity, draws: 200 } };
const source = (id: string, ...scores: (number | null)[]): ScoredSource => ({
  source: id,
  criteria: scores.map((score, i) => ({ id: `R${i + 1}`, weight: i === 0 ? 50 : 25, score })),
});
const THREE = [source('a', 1, 1, 1), source('b', 0.5, 0.4, 0.6), source('c', 0.5, 0.6, null)];

describe('mulberry32', () => {
  test('gives the known numbers of its seed', () => {
    const random = mulberry32(20260511);
    expect([random(), random(), random()]).toMatchInlineSnapshot(`
      [
        0.15315239690244198,
        0.8868522075936198,
        0.6730929287150502,
      ]
    `);
  });
});

describe('sensitivity', () => {
  test('is the same bit for bit each time and in any order of the input', () => {
    const once = JSON.stringify(sensitivity(THREE, method));
    expect(JSON.stringify(sensitivity(THREE.toReversed(), method))).toBe(once);
    expect(JSON.stringify(sensitivity(THREE, method))).toBe(once);
  });
  test('tells what is firm from what is not', () => {
    const { order, pairs, spread, any } = sensitivity(THREE, method);
    expect(order).toEqual(['a', 'c', 'b']);
    expect(pairs.map(({ ahead, behind, distinguishable }) => [ahead, behind, distinguishable]))
      .toMatchInlineSnapshot(`
      [
        [
          "a",
          "c",
          true,
        ],
        [
          "a",
          "b",
          true,
        ],
        [
          "c",
          "b",
          true,
        ],
      ]
    `);
    expect(spread.sources[0]?.ranks).toEqual([1, 0, 0]);
    expect(any.unchanged).toBeLessThan(spread.unchanged);
  });
  test('leaves one criterion out at a time', () => {
    const { leftOut } = sensitivity([source('a', 1, 0, 0), source('b', 0, 1, 0.9)], few);
    expect(leftOut.map(({ criterion, order }) => [criterion, ...order])).toEqual([
      ['R1', 'b', 'a'],
      ['R2', 'a', 'b'],
      ['R3', 'a', 'b'],
    ]);
  });
  test('keeps unknown criteria out of every draw', () => {
    const { any } = sensitivity([source('a', 0.7, null, 0.7)], few);
    for (const percentile of any.sources[0]?.percentiles ?? []) expect(percentile).toBeCloseTo(70);
  });
  test('ranks make one, percentiles rise, and nobody is no trouble', () => {
    const score = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score, score), { maxLength: 6 }), (rows) => {
        const result = sensitivity(
          rows.map((scores, i) => source(`s${i}`, ...scores)),
          { sensitivity: { ...few.sensitivity, draws: 40 } },
        );
        for (const run of [result.spread, result.any]) {
          for (const { ranks, percentiles } of run.sources) {
            expect(ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
            expect(percentiles).toEqual(percentiles.toSorted((a, b) => a - b));
          }
        }
      }),
      { numRuns: 40 },
    );
  });
  test('takes less than a second for five sources of twelve criteria', () => {
    const five = Array.from({ length: 5 }, (_, i) => ({
      source: `s${i}`,
      criteria: Array.from({ length: 12 }, (_, k) => ({
        id: `R${k}`,
        weight: 8,
        score: ((i * 7 + k * 5) % 11) / 11,
      })),
    }));
    const start = performance.now();
    sensitivity(five, method);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
