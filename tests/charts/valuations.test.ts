import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSvg } from '../../src/charts/svg.ts';
import { drawValuations } from '../../src/charts/valuations/draw.ts';
import { placeValuations } from '../../src/charts/valuations/place.ts';
import { scaleGroups } from '../../src/charts/valuations/scale-groups.ts';
import { toValuationsSeries } from '../../src/charts/valuations/series.ts';
import type {
  FigureConflict,
  FigureFinding,
  ValuationsInput,
} from '../../src/charts/valuations/series.ts';
import { valuationsTwin } from '../../src/charts/valuations/twin.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { expectLaws, href } from './laws.ts';
import { aFigure, anEntity, anEvent, anyFigures, aSource } from './records.ts';

const WIDTHS = [960, 340] as const;

function input(figures: readonly Figure[], more: Partial<ValuationsInput> = {}): ValuationsInput {
  return {
    sources: [aSource('daily', { publisher: 'The Daily' }), aSource('weekly'), aSource('wire')],
    entities: [anEntity('acme', 'Acme'), anEntity('bolt', 'Bolt')],
    figures,
    findings: new Map(),
    conflicts: [],
    ...more,
  };
}

function svg(valuations: ValuationsInput, width = 960): string {
  const placed = placeValuations(toValuationsSeries(valuations), { width });
  return toSvg(drawValuations(placed, { href, idPrefix: 'valuations' }));
}

const MIXED: readonly Figure[] = [
  aFigure('worth', 183e9),
  aFigure('about', 180e9, { precision: 'approximate', low: 162e9, high: 198e9, entity: 'bolt' }),
  aFigure('vague', null, { precision: 'vague', low: 1e8, high: 1e9, metric: 'price' }),
  aFigure('most', null, { precision: 'bound', low: 4e6, metric: 'debt' }),
  aFigure('rate', 1.25e9, { metric: 'price', per: 'P1M' }),
  aFigure('total', 1.25e9, { metric: 'price', voice: 'ai-summary' }),
  aFigure('secret', null, { metric: 'price', currency: null, source: 'weekly' }),
  aFigure('taken', 500e9, { metric: 'revenue', per: 'P1Y' }),
  aFigure('euros', 4e6, { metric: 'loss', currency: 'EUR' }),
];
const FINDINGS = new Map<string, FigureFinding>([
  ['taken', { verdict: 'fail', why: 'It is 2.7 times what the company is worth.' }],
]);
const CONFLICTS: readonly FigureConflict[] = [
  { id: 'price', figures: ['rate', 'total'], why: 'the same amount for two periods' },
];

describe('placeValuations', () => {
  test.each([
    ['none', input([])],
    ['one', input([aFigure('only', 6e9)])],
    ['only undisclosed', input([aFigure('secret', null, { currency: null })])],
    ['every kind', input(MIXED, { findings: FINDINGS, conflicts: CONFLICTS })],
    ['one amount many times', input(Array.from({ length: 5 }, (_, i) => aFigure(`f${i}`, 1e6)))],
    ['a currency without a sign', input([aFigure('a', 3, { currency: 'XYZ' })])],
    [
      'very long names',
      { ...input([aFigure('a', 5e7)]), entities: [anEntity('acme', 'Longname '.repeat(30))] },
    ],
  ])('draws %s', (_, valuations) => {
    for (const width of WIDTHS) {
      expectLaws(placeValuations(toValuationsSeries(valuations), { width }), drawValuations);
    }
    expect(svg(valuations).replace(/></g, '>\n<')).toMatchSnapshot();
  });

  test('keeps the laws with any amounts', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom(...WIDTHS), (figures, width) => {
        const findings = new Map<string, FigureFinding>(
          figures
            .slice(0, 3)
            .map(({ id }) => [id, { verdict: 'fail', why: 'It is far too much. '.repeat(9) }]),
        );
        const conflicts = [0, 1, 2].map((n) => ({
          id: `q${n}`,
          figures: figures.filter((_, i) => i % (n + 3) === n).map(({ id }) => id),
          why: 'they differ',
        }));
        const series = toValuationsSeries(input(figures, { findings, conflicts }));
        expectLaws(placeValuations(series, { width }), drawValuations);
      }),
      { numRuns: 300 },
    );
  });

  test.each([200, 2000])('keeps the laws with %i amounts', (count) => {
    const figures = Array.from({ length: count }, (_, i) =>
      aFigure(`f${i}`, 1e6 * 1.01 ** (i % 900), {
        entity: ['acme', 'bolt'][i % 2] ?? null,
        asOf: anEvent('x', i % 3 === 0 ? null : `20${10 + (i % 15)}-0${1 + (i % 9)}`).date,
      }),
    );
    for (const width of WIDTHS) {
      expectLaws(placeValuations(toValuationsSeries(input(figures)), { width }), drawValuations);
    }
  });

  test('gives the same bytes for the same amounts in any order', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const valuations = input(figures);
        const turned = {
          ...valuations,
          figures: figures.toReversed(),
          sources: valuations.sources.toReversed(),
          entities: valuations.entities.toReversed(),
        };
        expect(svg(turned)).toBe(svg(valuations));
      }),
      { numRuns: 60 },
    );
  });

  test('draws the amounts that its twin lists', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const series = toValuationsSeries(input(figures));
        const shown = placeValuations(series).marks.flatMap(({ target }) =>
          target.kind === 'fold' ? target.ids : target.kind === 'figure' ? [target.id] : [],
        );
        expect(new Set(shown)).toEqual(new Set(valuationsTwin(series, href).map(({ id }) => id)));
      }),
      { numRuns: 60 },
    );
  });

  test('hatches what is implausible and prints the arithmetic', () => {
    const drawn = svg(input(MIXED, { findings: FINDINGS }));
    expect(drawn).toContain('url(#valuations-hatch)');
    expect(drawn).toContain('Implausible: It is 2.7 times what the company is worth.');
  });

  test('marks every amount that is no figure’s as one of a scale, with few dates and with many', () => {
    const dated = Array.from({ length: 40 }, (_, i) =>
      aFigure(`f${i}`, 1e6 * 3 ** (i % 12), {
        asOf: {
          edtf: `${1990 + i}`,
          earliest: `${1990 + i}-01-01`,
          latest: `${1990 + i}-12-31`,
          rule: 'T1',
        },
      }),
    );
    for (const figures of [MIXED, dated]) {
      const { texts } = placeValuations(toValuationsSeries(input(figures)), { width: 960 });
      const amounts = texts.filter(({ text }) => /^[$€][\d.]+[KMBT]$/.test(text));
      expect(amounts.length).toBeGreaterThan(3);
      expect(amounts.filter(({ isScale }) => !isScale)).toEqual([]);
    }
  });

  test('keeps currencies and periods on scales of their own', () => {
    const series = toValuationsSeries(input(MIXED));
    const scales = new Set(valuationsTwin(series, href).map(({ scale }) => scale));
    expect([...scales]).toEqual([
      'US dollars',
      'US dollars, a year',
      'US dollars, a month',
      'Euros',
    ]);
  });

  test('lines up the scales of one currency, whatever the period, where its amounts are near', () => {
    const near = [aFigure('worth', 1e9), aFigure('taken', 4e9, { metric: 'revenue', per: 'P1Y' })];
    const amounts = (figures: readonly Figure[]) =>
      scaleGroups(toValuationsSeries(input(figures)).lanes).map((group) => group.amounts.length);
    expect(amounts(near)).toEqual([2, 2]);
    expect(amounts([...near, aFigure('rent', 900, { per: 'P1M' })])).toEqual([1, 1, 1]);
  });

  test('says what a monthly rate comes to in a year', () => {
    expect(svg(input(MIXED))).toContain('$15 billion a year, if it held for one');
  });

  test('forks amounts that cannot both be true', () => {
    const placed = placeValuations(toValuationsSeries(input(MIXED, { conflicts: CONFLICTS })));
    expect(placed.title).toBe(
      'One page gives two prices that cannot both be true: $1.25 billion and $1.25 billion a month',
    );
    expect(placed.ground.filter(({ paint }) => paint === 'fork')).toHaveLength(3);
  });
});
