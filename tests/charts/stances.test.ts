import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawStances } from '../../src/charts/stances/draw.ts';
import { placeStances } from '../../src/charts/stances/place.ts';
import { toStancesSeries } from '../../src/charts/stances/series.ts';
import type { StancesInput } from '../../src/charts/stances/series.ts';
import { stancesTwin } from '../../src/charts/stances/twin.ts';
import { drawStatus } from '../../src/charts/status/draw.ts';
import { placeStatus } from '../../src/charts/status/place.ts';
import { toStatusSeries } from '../../src/charts/status/series.ts';
import { toSvg } from '../../src/charts/svg.ts';
import { STANCES } from '../../src/domain/stance.ts';
import { expectLaws, href } from './laws.ts';
import { aSource, evidenceOf } from './records.ts';

const anyStances: fc.Arbitrary<StancesInput> = fc
  .tuple(
    fc.integer({ min: 0, max: 9 }),
    fc.array(
      fc.record({
        question: fc.string({ maxLength: 120 }),
        values: fc.array(fc.string({ maxLength: 100 }), { minLength: 1, maxLength: 4 }),
        positions: fc.array(
          fc.record({ source: fc.nat(9), value: fc.nat(3), stance: fc.constantFrom(...STANCES) }),
          { maxLength: 8 },
        ),
      }),
      { maxLength: 5 },
    ),
  )
  .map(([count, questions]) => ({
    sources: Array.from({ length: count }, (_, i) =>
      aSource(`s${i}`, { title: `A rather long title of source number ${i} about some deal` }),
    ),
    questions: questions.map(({ question, values, positions }, q) => ({
      id: `q${q}`,
      question,
      about: [],
      openedBy: 'editor' as const,
      values: Object.fromEntries(values.map((value, i) => [`v${i}`, value])),
      incompatible: [],
      positions: positions.map(({ source, value, stance }, p) => ({
        source: `s${source}`,
        value: `v${value}`,
        stance,
        evidence: [evidenceOf(`s${source}`, p)],
      })),
      review: 'machine' as const,
    })),
  }));

describe('placeStances', () => {
  test('keeps the laws with any positions', () => {
    fc.assert(
      fc.property(anyStances, fc.constantFrom(960, 340), (input, width) => {
        expectLaws(placeStances(toStancesSeries(input), { width }), drawStances);
      }),
      { numRuns: 200 },
    );
  });

  test('gives the same bytes for the same positions in any order', () => {
    const svg = (input: StancesInput): string =>
      toSvg(drawStances(placeStances(toStancesSeries(input)), { href, idPrefix: 's' }));
    fc.assert(
      fc.property(anyStances, ({ sources, questions }) => {
        const turned = { sources: sources.toReversed(), questions: questions.toReversed() };
        expect(svg(turned)).toBe(svg({ sources, questions }));
      }),
      { numRuns: 40 },
    );
  });

  test('counts the sources that are not drawn: who else speaks to a question, and who is silent', () => {
    const position = (source: string) => ({
      source,
      value: 'v',
      stance: 'asserts' as const,
      evidence: [evidenceOf(source)],
    });
    const series = toStancesSeries({
      sources: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => aSource(id)),
      inAll: 200,
      questions: [
        {
          id: 'q',
          question: 'How many?',
          about: [],
          openedBy: 'editor',
          values: { v: 'Many' },
          incompatible: [],
          positions: ['a', 'x', 'y', 'a'].map(position),
          review: 'machine',
        },
      ],
    });
    const words = placeStances(series, { width: 960 }).texts.map(({ text }) => text);
    expect(words).toContain('2 more sources speak; 197 sources are silent');
  });

  test('lists every source as speaking or silent', () => {
    fc.assert(
      fc.property(anyStances, (input) => {
        for (const row of stancesTwin(toStancesSeries(input), href)) {
          const speaking = new Set(row.positions.map(({ source }) => source));
          expect(speaking.size + row.silent.length).toBe(input.sources.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('placeStatus', () => {
  test('keeps the laws with any ladder', () => {
    fc.assert(
      fc.property(anyStances, fc.constantFrom(960, 340), ({ sources, questions }, width) => {
        for (const question of questions) {
          const series = toStatusSeries({ question, sources });
          expectLaws(placeStatus(series, { width }), drawStatus);
        }
      }),
      { numRuns: 100 },
    );
  });
});
