import {
  toReliabilityAssessment,
  toReliabilityCriteria,
} from '../../assess/reliability/to-reliability-assessment.ts';
import { reliabilityHeadline } from '../../charts/reliability/headline.ts';
import { placeReliability } from '../../charts/reliability/place.ts';
import { placeReliabilitySmall } from '../../charts/reliability/place-small.ts';
import { toReliabilitySeries, type ReliabilitySeries } from '../../charts/reliability/series.ts';
import { stancesHeadline } from '../../charts/stances/headline.ts';
import { placeStances } from '../../charts/stances/place.ts';
import { toStancesSeries } from '../../charts/stances/series.ts';
import { timelineHeadline } from '../../charts/timeline/headline.ts';
import { placeTimeline } from '../../charts/timeline/place.ts';
import { placeTimelineSmall } from '../../charts/timeline/place-small.ts';
import { toTimelineSeries } from '../../charts/timeline/series.ts';
import { valuationsHeadline } from '../../charts/valuations/headline.ts';
import { placeValuations } from '../../charts/valuations/place.ts';
import { placeValuationsSmall } from '../../charts/valuations/place-small.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { chartHref, publicationHref } from '../chart-href.ts';
import { eventsInOrder } from '../events-in-order.ts';
import { doubtedFigures } from '../judgements.ts';
import type { Assessment } from '../load-assessment.ts';
import { questionsInOrder } from '../questions-in-order.ts';
import { labelsOf } from '../source-label.ts';
import { eventsTable } from '../tables/events-table.ts';
import { figuresTable } from '../tables/figures-table.ts';
import { positionsTable } from '../tables/positions-table.ts';
import { signalsTable } from '../tables/signals-table.ts';
import { valuationsSeries } from '../valuations-chart.ts';
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
  dossier: Dossier,
  /** The dossier that it is a part of, where only some events are shown. */
  whole: Dossier = dossier,
): EmbedChart {
  const series = toTimelineSeries({
    ...dossier,
    context: whole.events,
    names: labelsOf(whole.sources),
  });
  return {
    id: 'timeline',
    name: 'Timeline',
    headline: timelineHeadline(series),
    path: '/timeline/',
    table: eventsTable(eventsInOrder(dossier.events)),
    place: (width) => placeTimeline(series, { width }),
    small: () => placeTimelineSmall(series),
    href: publicationHref,
  };
}

export function valuationsEmbed(dossier: Dossier, assessment: Assessment): EmbedChart {
  const series = valuationsSeries(dossier, assessment);
  return {
    id: 'valuations',
    name: 'Stated amounts',
    headline: valuationsHeadline(series),
    path: '/valuations/',
    table: figuresTable(dossier.figures, dossier.entities, doubtedFigures(assessment.findings)),
    place: (width) => placeValuations(series, { width }),
    small: () => placeValuationsSmall(series),
    href: chartHref,
  };
}

export function stancesEmbed(dossier: Dossier): EmbedChart {
  const series = toStancesSeries({ ...dossier, names: labelsOf(dossier.sources) });
  return {
    id: 'who-says-what',
    name: 'Who says what',
    headline: stancesHeadline(series),
    path: '/questions/',
    table: positionsTable(questionsInOrder(dossier.questions), dossier.sources),
    place: (width) => placeStances(series, { width }),
    href: chartHref,
  };
}

export function reliabilityEmbed(dossier: Dossier, assessment: Assessment): EmbedChart {
  const series = reliabilitySeries(dossier, assessment);
  return {
    id: 'reliability',
    name: 'Reliability',
    headline: reliabilityHeadline(series),
    path: '/reliability/',
    table: signalsTable(assessment.assessments),
    place: (width) => placeReliability(series, { width }),
    small: () => placeReliabilitySmall(series),
    href: chartHref,
  };
}

/** The matrix of sources and criteria. */
export function reliabilitySeries(
  { sources }: Pick<Dossier, 'sources'>,
  { assessments, method }: Pick<Assessment, 'assessments' | 'method'>,
): ReliabilitySeries {
  return toReliabilitySeries({
    sources,
    criteria: toReliabilityCriteria(method),
    assessments: assessments.map(toReliabilityAssessment),
    names: labelsOf(sources),
  });
}
