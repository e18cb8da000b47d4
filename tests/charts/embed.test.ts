import fc from 'fast-check';
import { describe, test } from 'vitest';
import { withCaption } from '../../src/charts/caption.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { timelineHeadline } from '../../src/charts/timeline/headline.ts';
import { placeTimeline } from '../../src/charts/timeline/place.ts';
import { toTimelineSeries } from '../../src/charts/timeline/series.ts';
import { valuationsHeadline } from '../../src/charts/valuations/headline.ts';
import { placeValuations } from '../../src/charts/valuations/place.ts';
import { toValuationsSeries } from '../../src/charts/valuations/series.ts';
import { expectLaws } from './laws.ts';
import { anyFigures, anyTimeline } from './records.ts';

describe('at the widths of embeds', () => {
  test.each([616, 308])('the laws hold at %i px', (width) => {
    fc.assert(
      fc.property(anyTimeline, anyFigures, (events, figures) => {
        const timeline = toTimelineSeries(events);
        expectLaws(
          withCaption(placeTimeline(timeline, { width }), timelineHeadline(timeline)),
          drawChart,
        );
        const valuations = toValuationsSeries({
          sources: [],
          entities: [],
          figures,
          findings: new Map(),
          conflicts: [],
        });
        expectLaws(
          withCaption(placeValuations(valuations, { width }), valuationsHeadline(valuations)),
          drawChart,
        );
      }),
      { numRuns: 30 },
    );
  });
});
