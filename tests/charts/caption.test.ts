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
          note: 'Two open disputes in all.',
          links: [
            { id: 'as-of', path: '/sources/a/', words: 'Latest source: 11 May 2026', label: 'A' },
            {
              id: 'page',
              path: '/timeline/',
              words: 'example.org/dossier/timeline/',
              label: 'The timeline, with every source',
            },
          ],
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
    expect(file).toContain('color-scheme:light dark');
    expect(file).toContain('#dark:target');
    expect(file).toContain('fill="#fdfdfb"');
  });

  test('is light and without a style sheet when asked', () => {
    const file = toStandaloneSvg(tree, { theme: 'light' });
    expect(file).not.toContain('<style');
    expect(file).not.toContain('light-dark');
  });

  test('has the margin that was asked for', () => {
    const width = Number(tree.properties['width']);
    expect(toStandaloneSvg(tree, { margin: 12 })).toContain(`viewBox="-12 -12 ${width + 24} `);
  });

  test('opens its links beside the page that shows it when asked', () => {
    const linked = drawChart(
      withCaption(
        placeTimeline(toTimelineSeries({ sources: [], entities: [], events: [] })),
        { title: 'A day', subtitle: '', sourceLine: '' },
        { links: [{ id: 'page', path: '/timeline/', words: 'example.org', label: 'The page' }] },
      ),
      { href, idPrefix: 'alone' },
    );
    expect(toStandaloneSvg(linked)).not.toContain('target=');
    expect(toStandaloneSvg(linked, { target: '_blank' })).toContain('target="_blank"');
  });
});
