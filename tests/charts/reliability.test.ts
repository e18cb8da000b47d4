import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawReliability } from '../../src/charts/reliability/draw.ts';
import { placeReliability } from '../../src/charts/reliability/place.ts';
import { toReliabilitySeries } from '../../src/charts/reliability/series.ts';
import type { ReliabilityInput } from '../../src/charts/reliability/series.ts';
import { reliabilityTwin } from '../../src/charts/reliability/twin.ts';
import { toSvg } from '../../src/charts/svg.ts';
import { expectLaws, href } from './laws.ts';
import { aSource } from './records.ts';

const WIDTHS = [960, 340] as const;
const NAMES = [
  'named author',
  'printed date',
  'publisher stands behind the text',
  'Unbrokennameofacriterion',
];

function criteria(count: number): ReliabilityInput['criteria'] {
  return Array.from({ length: count }, (_, i) => ({
    id: `R${i + 1}`,
    name: NAMES[i % NAMES.length] ?? '',
    weight: Math.round(100 / count),
  }));
}

const anyReliability: fc.Arbitrary<ReliabilityInput> = fc
  .tuple(
    fc.integer({ min: 0, max: 14 }),
    fc.array(
      fc.record({
        title: fc.string({ maxLength: 90 }),
        scores: fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), {
          minLength: 14,
          maxLength: 14,
        }),
        ends: fc.uniqueArray(fc.double({ min: 0, max: 100, noNaN: true }), {
          minLength: 3,
          maxLength: 3,
        }),
        letter: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
        overridden: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
  )
  .map(([count, rows]) => ({
    criteria: criteria(count),
    sources: rows.map(({ title }, i) => aSource(`s${i}`, { title })),
    assessments: rows.map(({ scores, ends, letter, overridden }, i) => {
      const [low = 0, score = 0, high = 0] = ends.toSorted((a, b) => a - b);
      return {
        source: `s${i}`,
        score,
        low,
        high,
        coverage: 0.5,
        letter,
        letterRange: ['B', 'D'] as const,
        basis: 'document' as const,
        cells: criteria(count).map(({ id }, n) => ({
          criterion: id,
          raw: 'counted',
          score: scores[n] ?? null,
          why: 'By the rule.',
          passage: null,
          override:
            overridden && n === 0 ? { computed: null, reason: 'A person knows better.' } : null,
        })),
      };
    }),
  }));

describe('placeReliability', () => {
  test('keeps the laws with any assessments', () => {
    fc.assert(
      fc.property(anyReliability, fc.constantFrom(...WIDTHS), (input, width) => {
        expectLaws(placeReliability(toReliabilitySeries(input), { width }), drawReliability);
      }),
      { numRuns: 200 },
    );
  });

  test('gives the same bytes for the same assessments in any order', () => {
    const svg = (input: ReliabilityInput): string =>
      toSvg(drawReliability(placeReliability(toReliabilitySeries(input)), { href, idPrefix: 'r' }));
    fc.assert(
      fc.property(anyReliability, (input) => {
        const assessments = input.assessments.toReversed();
        expect(svg({ ...input, assessments })).toBe(svg(input));
      }),
      { numRuns: 40 },
    );
  });

  test('draws "not stated" as an empty box and nought as a cross', () => {
    const cell = (score: number | null) => ({
      criterion: 'R1',
      raw: '',
      score,
      why: '',
      passage: null,
      override: null,
    });
    const paints = (score: number | null): string[] => {
      const series = toReliabilitySeries({
        criteria: criteria(1),
        sources: [aSource('s')],
        assessments: [
          {
            source: 's',
            cells: [cell(score)],
            score: 50,
            low: 0,
            high: 100,
            coverage: 0,
            letter: 'F',
            letterRange: ['E', 'B'],
            basis: 'document',
          },
        ],
      });
      const mark = placeReliability(series).marks.find(({ target }) => target.kind === 'criterion');
      return mark?.shapes.map(({ paint }) => paint) ?? [];
    };
    expect(paints(null)).toEqual(['absent']);
    expect(paints(0)).toEqual(['ground', 'line', 'line', 'line']);
    expect(paints(0.5)).toContain('level');
  });

  test('never shows a score without its interval and coverage in the twin', () => {
    fc.assert(
      fc.property(anyReliability, (input) => {
        for (const row of reliabilityTwin(toReliabilitySeries(input), href)) {
          expect(row.score).toMatch(/^\d+ of 100, between \d+ and \d+, \d+ % known$/);
        }
      }),
      { numRuns: 30 },
    );
  });
});
