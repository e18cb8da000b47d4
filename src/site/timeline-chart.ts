import { drawTimeline } from '../charts/timeline/draw.ts';
import { timelineHeadline } from '../charts/timeline/headline.ts';
import { placeTimeline } from '../charts/timeline/place.ts';
import { toTimelineSeries, type TimelineSeries } from '../charts/timeline/series.ts';
import type { Dossier } from '../domain/dossier.ts';
import { publicationHref } from './chart-href.ts';
import { drawnChart, type DrawnChart } from './drawn-chart.ts';
import { labelsOf } from './source-label.ts';

/** The timeline of a dossier, drawn, with its series for the list beside it. */
export function timelineChart(
  dossier: Dossier,
  /** The events that `dossier` is a part of, where a page shows only some. */
  whole: Dossier = dossier,
): { chart: DrawnChart; series: TimelineSeries } {
  const series = toTimelineSeries({
    ...dossier,
    context: whole.events,
    names: labelsOf(dossier.sources),
  });
  const chart = drawnChart(
    'timeline',
    series,
    {
      headline: timelineHeadline,
      place: placeTimeline,
      draw: drawTimeline,
    },
    publicationHref,
  );
  return { chart, series };
}
