import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withCaption } from '../../src/charts/caption.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { toStandaloneSvg } from '../../src/charts/standalone.ts';
import { timelineHeadline } from '../../src/charts/timeline/headline.ts';
import { placeTimeline } from '../../src/charts/timeline/place.ts';
import { toTimelineSeries } from '../../src/charts/timeline/series.ts';
import { expectLaws, href } from './laws.ts';
import { anyTimeline } from './records.ts';

describe('withCaption', () => {
  test('keeps the laws around any chart', () => {
    fc.assert(
      fc.property(anyTimeline, fc.constantFrom(960, 340), (input, width) => {
        const series = toTimelineSeries(input);
        const captioned = withCaption(placeTimeline(series, { width }), timelineHeadline(series), {
          note: 'As of 11 May 2026. example.org/timeline',
        });
        expectLaws(captioned, drawChart);
      }),
      { numRuns: 60 },
    );
  });
});

describe('toStandaloneSvg', () => {
  const tree = drawChart(
    placeTimeline(toTimelineSeries({ sources: [], entities: [], events: [] })),
    { href, idPrefix: 'alone' },
  );

  test('carries its own dark colours and its own paper', () => {
    const file = toStandaloneSvg(tree);
    expect(file).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(file).toContain('@media (prefers-color-scheme: dark)');
    expect(file).toContain('fill="#fdfdfb"');
  });

  test('holds to one theme when asked', () => {
    expect(toStandaloneSvg(tree, { theme: 'light' })).not.toContain('<style');
    expect(toStandaloneSvg(tree, { theme: 'dark' })).not.toContain('@media');
  });
});
