import { reliabilityHeadline } from '../../charts/reliability/headline.ts';
import { placeReliability } from '../../charts/reliability/place.ts';
import { placeReliabilitySmall } from '../../charts/reliability/place-small.ts';
import { stancesHeadline } from '../../charts/stances/headline.ts';
import { placeStances } from '../../charts/stances/place.ts';
import { toStancesSeries } from '../../charts/stances/series.ts';
import { timelineHeadline } from '../../charts/timeline/headline.ts';
import { placeTimeline } from '../../charts/timeline/place.ts';
import { placeTimelineSmall } from '../../charts/timeline/place-small.ts';
import { valuationsHeadline } from '../../charts/valuations/headline.ts';
import { placeValuations } from '../../charts/valuations/place.ts';
import { placeValuationsSmall } from '../../charts/valuations/place-small.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Href } from '../../charts/placed.ts';
import type { Event } from '../../domain/event.ts';
import { chartHref, foldsWithin, publicationHref } from '../chart-href.ts';
import { eventsInOrder } from '../events-in-order.ts';
import { doubtsOf } from '../judgements.ts';
import type { Assessment } from '../load-assessment.ts';
import { questionsInOrder } from '../questions-in-order.ts';
import { reliabilitySeries } from '../reliability-chart.ts';
import { labelsOf } from '../source-label.ts';
import { eventsTable } from '../tables/events-table.ts';
import { figuresTable } from '../tables/figures-table.ts';
import { positionsTable } from '../tables/positions-table.ts';
import { signalsTable } from '../tables/signals-table.ts';
import { timelineSeries } from '../timeline-chart.ts';
import { figuresToDraw, valuationsSeries } from '../valuations-chart.ts';
import {
  DRAWN,
  EMBEDDED,
  overviewEvents,
  overviewQuestions,
  overviewSources,
  withRule,
} from '../overview.ts';
import type { EmbedChart } from './embed-chart.ts';

/** The four charts of the whole dossier. */
export function wholeCharts(dossier: Dossier, assessment: Assessment): EmbedChart[] {
  return [
    timelineEmbed(dossier),
    valuationsEmbed(dossier, assessment),
    stancesEmbed(dossier),
    reliabilityEmbed(dossier, assessment),
  ];
}

export function timelineEmbed(
  whole: Dossier,
  /** The events among which those shown are ordered, where the dossier is a part. */
  context: readonly Event[] = whole.events,
): EmbedChart {
  const { dossier, rule } = overviewEvents(whole, EMBEDDED.events);
  const series = timelineSeries(dossier, context);
  return {
    id: 'timeline',
    name: 'Timeline',
    headline: withRule(timelineHeadline(series), rule),
    path: '/timeline/',
    table: eventsTable(eventsInOrder(dossier.events)),
    place: (width) => placeTimeline(series, { width }),
    small: () => placeTimelineSmall(series),
    href: foldsInList(publicationHref, context.length, DRAWN.events),
  };
}

/** Where a list takes several pages, what is folded leads to its record. */
function foldsInList(base: Href, listed: number, size: number): Href {
  return listed <= size ? base : foldsWithin(base, new Set());
}

export function valuationsEmbed(
  whole: Dossier,
  assessment: Assessment,
  /** How many amounts the table has that folds lead to. */
  listed = whole.figures.length,
): EmbedChart {
  const { dossier, rule } = figuresToDraw(whole, assessment, EMBEDDED.figures);
  const series = valuationsSeries(dossier, assessment);
  return {
    id: 'valuations',
    name: 'Stated amounts',
    headline: withRule(valuationsHeadline(series), rule),
    path: '/valuations/',
    table: figuresTable(dossier.figures, dossier.entities, doubtsOf(assessment.findings)),
    place: (width) => placeValuations(series, { width }),
    small: () => placeValuationsSmall(series),
    href: foldsInList(chartHref, listed, DRAWN.figures),
  };
}

export function stancesEmbed(whole: Dossier): EmbedChart {
  const { dossier, rule } = overviewQuestions(whole);
  const series = toStancesSeries({
    ...dossier,
    names: labelsOf(whole.sources),
    inAll: whole.sources.length,
  });
  return {
    id: 'who-says-what',
    name: 'Who says what',
    headline: withRule(stancesHeadline(series), rule),
    path: '/questions/',
    table: positionsTable(questionsInOrder(dossier.questions)),
    place: (width) => placeStances(series, { width }),
    href: chartHref,
  };
}

export function reliabilityEmbed(dossier: Dossier, whole: Assessment): EmbedChart {
  const { assessment, rule } = overviewSources(whole);
  const series = reliabilitySeries(dossier.sources, assessment);
  return {
    id: 'reliability',
    name: 'Reliability',
    headline: withRule(reliabilityHeadline(series), rule),
    path: '/reliability/',
    table: signalsTable(assessment.assessments),
    place: (width) => placeReliability(series, { width }),
    small: () => placeReliabilitySmall(series),
    href: chartHref,
  };
}
