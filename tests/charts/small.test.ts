import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, shapeBox, textBox } from '../../src/charts/boxes.ts';
import type { PlacedChart } from '../../src/charts/placed.ts';
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

  test('joins all tellings of one event, those without a date too', () => {
    const events = [
      anEvent('first', '2020-01-02'),
      anEvent('deal', '2024-05-11'),
      anEvent('talk', null, { sameAs: 'deal', realis: 'rumoured' }),
      anEvent('word', null, { sameAs: 'deal', realis: 'reported' }),
    ];
    const input = { sources: [aSource('daily')], entities: [anEntity('acme')], events };
    const placed = placeTimelineSmall(toTimelineSeries(input));
    expectLaws(placed, drawTimeline);
    expect(placed.marks.map(({ id }) => id)).toEqual(expect.arrayContaining(['talk', 'word']));
    expect(forks(placed)).toHaveLength(1);
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

const forks = ({ ground }: PlacedChart) => ground.filter(({ paint }) => paint === 'fork');

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
    expect(forks(placed)).not.toHaveLength(0);
    expect(placed.marks.flatMap(({ texts }) => texts).map(({ text }) => text)).toContain('$9B');
  });

  test('draws no line through words', () => {
    // One under the other, on scales of their own: the line between them is upright, so its box is the line.
    const same = [aFigure('a', 2e9), { ...aFigure('b', 2e9), per: 'month' as const }];
    const placed = placeValuationsSmall(toValuationsSeries(input(same)));
    const words = [...placed.texts, ...placed.marks.flatMap(({ texts }) => texts)];
    expect(forks(placed).length).toBeGreaterThan(1);
    for (const box of forks(placed).map(shapeBox))
      expect(words.filter((text) => overlaps(textBox(text), { ...box, width: 0.1 }))).toEqual([]);
  });
});
