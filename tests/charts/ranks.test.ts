import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawRanks } from '../../src/charts/ranks/draw.ts';
import { placeRanks } from '../../src/charts/ranks/place.ts';
import { toRanksSeries } from '../../src/charts/ranks/series.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { expectLaws } from './laws.ts';

/** Shares of ranks for each of some sources; each row makes one. */
const rows = fc.integer({ min: 2, max: 12 }).chain((count) =>
  fc.array(
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
      .filter((parts) => parts.some((part) => part > 0))
      .map((parts) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        return parts.map((part) => part / sum);
      }),
    { minLength: count, maxLength: count },
  ),
);

const series = (shares: readonly (readonly number[])[]) =>
  toRanksSeries({
    runs: [
      {
        words: 'Each weight up or down by a quarter',
        unchanged: 0.24,
        sources: shares.map((ranks, i) => ({ source: `s${i}`, ranks })),
      },
    ],
    names: new Map(shares.map((_, i) => [`s${i}`, `Source ${i}`])),
  });

describe('placeRanks', () => {
  test.each([328, 560, 960])(
    'at %i px no share stands on a square or leaves the drawing',
    (width) => {
      fc.assert(
        fc.property(rows, (shares) => {
          const placed = placeRanks(series(shares), { width });
          expectLaws(placed, drawRanks);
          const { marks, texts } = placed;
          for (const head of texts.filter(({ bold }) => bold))
            expect(textWidth(head.text, head.size, true)).toBeLessThanOrEqual(width);
          for (const { shapes, texts: words } of marks) {
            for (const { text, x, size } of words.slice(1)) {
              const end = x + textWidth(text, size);
              expect(end).toBeLessThanOrEqual(width);
              for (const shape of shapes) {
                if (shape.kind !== 'rect') continue;
                expect(shape.x >= end || shape.x + shape.width <= x).toBe(true);
              }
            }
          }
        }),
      );
    },
  );

  test('writes the shares where there is room', () => {
    const { marks } = placeRanks(
      series([
        [1, 0],
        [0, 1],
      ]),
      { width: 960 },
    );
    expect(marks.map(({ texts }) => texts.map(({ text }) => text))).toEqual([
      ['Source 0', '100 %'],
      ['Source 1', '100 %'],
    ]);
  });
});
