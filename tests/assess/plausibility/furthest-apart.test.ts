import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { furthestApart } from '../../../src/assess/figures/furthest-apart.ts';
import { figureContradictions } from '../../../src/assess/contradictions/d1-figures.ts';
import { aFigure } from '../../charts/records.ts';
import { theMethod } from '../support/the-method.ts';

const figureOf = (value: number, source = `paper-${value}`) => ({
  ...aFigure(`f-${source}-${value}`, value),
  source,
  evidence: [{ ...aFigure('x', 1).evidence[0]!, start: value, end: value + 1 }],
});

const pairsOf = (figures: readonly ReturnType<typeof figureOf>[]) =>
  figures.flatMap((a, i) =>
    figures.slice(i + 1).map((b) => ({
      figures: [a, b],
      ratio: Math.max(a.value!, b.value!) / Math.min(a.value!, b.value!),
    })),
  );

describe('of many documents that print different amounts of one thing', () => {
  test('each amount is told beside the one furthest from it, and not beside all', () => {
    const told = furthestApart(pairsOf([10, 20, 40, 90].map((value) => figureOf(value))), 1);
    expect(told.map(({ figures }) => figures.map(({ value }) => value).join(' '))).toEqual([
      '10 40',
      '10 90',
      '20 90',
    ]);
  });

  test('what one document says against itself is told whole', () => {
    const pairs = pairsOf([10, 20, 40, 90].map((value) => figureOf(value, 'daily')));
    expect(furthestApart(pairs, 1)).toEqual(pairs);
  });

  test('no amount loses all that speaks against it, and the findings grow with the amounts', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (values, most) => {
          const figures = values.map((value) => figureOf(value));
          const told = furthestApart(pairsOf(figures), most);
          expect(told.length).toBeLessThanOrEqual(figures.length * most);
          for (const figure of figures) {
            const against = told.filter((pair) => pair.figures.includes(figure)).length;
            expect(against).toBeGreaterThanOrEqual(Math.min(most, figures.length - 1));
          }
        },
      ),
    );
  });

  test('three hundred papers with a valuation each make no forty thousand contradictions', () => {
    const method = theMethod();
    const figures = Array.from({ length: 300 }, (_, i) => figureOf(1e6 * (i + 1)));
    const found = figureContradictions(figures, method, new Map());
    expect(found.length).toBeGreaterThan(250);
    expect(found.length).toBeLessThanOrEqual(300 * method.contradictions.heldAgainst);
  });
});
