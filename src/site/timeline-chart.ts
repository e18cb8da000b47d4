import { drawTimeline } from '../charts/timeline/draw.ts';
import { timelineHeadline } from '../charts/timeline/headline.ts';
import { placeTimeline } from '../charts/timeline/place.ts';
import { placeTimelineSmall } from '../charts/timeline/place-small.ts';
import { toTimelineSeries, type TimelineSeries } from '../charts/timeline/series.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Event } from '../domain/event.ts';
import type { Id } from '../domain/ids.ts';
import { foldsWithin, publicationHref } from './chart-href.ts';
import { drawnChart, smallChart, type DrawnChart } from './drawn-chart.ts';
import { overviewEvents, withRule } from './overview.ts';
import { labelsOf } from './source-label.ts';

/** What the timeline shows of a dossier. */
export function timelineSeries(
  dossier: Dossier,
  /** The events among which those of `dossier` are ordered, where it is only a part. */
  context: readonly Event[] = dossier.events,
): TimelineSeries {
  return toTimelineSeries({ ...dossier, context, names: labelsOf(dossier.sources) });
}

/** The timeline of a dossier, drawn, with its series: of a large one as much as can be told apart, and by which rule. */
export function timelineChart(
  whole: Dossier,
  {
    context = whole.events,
    listed,
  }: {
    /** The events among which those of the dossier are ordered, where it is only a part. Default its own. */
    readonly context?: readonly Event[];
    /** Ids of the events in the list beside it, where that is only one page of several. */
    readonly listed?: ReadonlySet<Id>;
  } = {},
): { chart: DrawnChart; series: TimelineSeries } {
  const { dossier, rule } = overviewEvents(whole);
  const series = timelineSeries(dossier, context);
  const chart = drawnChart(
    'timeline',
    series,
    { headline: timelineHeadline, place: placeTimeline, draw: drawTimeline },
    listed ? foldsWithin(publicationHref, listed) : publicationHref,
  );
  return { chart: { ...chart, headline: withRule(chart.headline, rule) }, series };
}

/** The timeline in small, for a page that leads to the whole. */
export function smallTimeline(whole: Dossier): DrawnChart {
  const { dossier, rule } = overviewEvents(whole);
  const series = timelineSeries(dossier, whole.events);
  return smallChart(
    'timeline',
    series,
    withRule(timelineHeadline(series), rule),
    { place: placeTimelineSmall, draw: drawTimeline },
    rule === null ? publicationHref : foldsWithin(publicationHref, new Set()),
  );
}
