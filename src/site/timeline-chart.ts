import { drawTimeline } from '../charts/timeline/draw.ts';
import { timelineHeadline } from '../charts/timeline/headline.ts';
import { placeTimeline } from '../charts/timeline/place.ts';
import { placeTimelineSmall } from '../charts/timeline/place-small.ts';
import { toTimelineSeries, type TimelineSeries } from '../charts/timeline/series.ts';
import type { Dossier } from '../domain/dossier.ts';
import { publicationHref } from './chart-href.ts';
import { drawnChart, smallChart, type DrawnChart } from './drawn-chart.ts';
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

/** The timeline in small, for a page that leads to the whole. */
export function smallTimeline(dossier: Dossier): DrawnChart {
  const series = toTimelineSeries({ ...dossier, names: labelsOf(dossier.sources) });
  return smallChart(
    'timeline',
    series,
    timelineHeadline(series),
    { place: placeTimelineSmall, draw: drawTimeline },
    publicationHref,
  );
}
