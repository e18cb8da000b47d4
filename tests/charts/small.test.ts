import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawTimeline } from '../../src/charts/timeline/draw.ts';
import { placeTimelineSmall } from '../../src/charts/timeline/place-small.ts';
import { toTimelineSeries } from '../../src/charts/timeline/series.ts';
import { drawValuations } from '../../src/charts/valuations/draw.ts';
import { placeValuationsSmall } from '../../src/charts/valuations/place-small.ts';
import { toValuationsSeries } from '../../src/charts/valuations/series.ts';
import { expectLaws } from './laws.ts';
import { aFigure, anEntity, anEvent, anyFigures, anyTimeline, aSource } from './records.ts';

describe('placeTimelineSmall', () => {
  test('keeps the laws with any records', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        expectLaws(placeTimelineSmall(toTimelineSeries(timeline)), drawTimeline);
      }),
    );
  });

  test('counts what it has no room for', () => {
    const events = Array.from({ length: 300 }, (_, i) =>
      anEvent(`e${i}`, i % 2 ? null : '2024-05-11'),
    );
    const input = { sources: [aSource('daily')], entities: [anEntity('acme')], events };
    const placed = placeTimelineSmall(toTimelineSeries(input));
    const more = placed.texts.flatMap(({ text }) => /^\+(\d+) more$/.exec(text)?.[1] ?? []);
    const sum = more.reduce((total, count) => total + Number(count), 0);
    expect(sum + placed.marks.length).toBe(300);
  });
});

describe('placeValuationsSmall', () => {
  const input = (figures: Parameters<typeof toValuationsSeries>[0]['figures']) => ({
    sources: [aSource('daily'), aSource('weekly'), aSource('wire')],
    entities: [anEntity('acme')],
    figures,
    findings: new Map(),
    conflicts: [{ id: null, figures: figures.slice(0, 3).map(({ id }) => id), why: 'they differ' }],
  });

  test('keeps the laws with any amounts', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        expectLaws(placeValuationsSmall(toValuationsSeries(input(figures))), drawValuations);
      }),
    );
  });

  test('joins what cannot all be true and names it', () => {
    const placed = placeValuationsSmall(
      toValuationsSeries(input([aFigure('a', 2e9), aFigure('b', 9e9), aFigure('c', 4e9)])),
    );
    expect(placed.ground.filter(({ paint }) => paint === 'fork')).toHaveLength(1);
    expect(placed.marks.flatMap(({ texts }) => texts).map(({ text }) => text)).toContain('$9B');
  });
});
