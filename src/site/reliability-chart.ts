import {
  toReliabilityAssessment,
  toReliabilityCriteria,
} from '../assess/reliability/to-reliability-assessment.ts';
import { drawReliability } from '../charts/reliability/draw.ts';
import { reliabilityHeadline } from '../charts/reliability/headline.ts';
import { placeReliability } from '../charts/reliability/place.ts';
import { placeReliabilitySmall } from '../charts/reliability/place-small.ts';
import { toReliabilitySeries, type ReliabilitySeries } from '../charts/reliability/series.ts';
import type { Source } from '../domain/source.ts';
import { drawnChart, smallChart, type DrawnChart } from './drawn-chart.ts';
import type { Assessment } from './load-assessment.ts';
import { overviewSources, withRule } from './overview.ts';
import { labelsOf } from './source-label.ts';

/** The matrix of sources and criteria, drawn, with its series for the table beside it. */
export function reliabilityChart(
  sources: readonly Source[],
  whole: Assessment,
): { chart: DrawnChart; series: ReliabilitySeries } {
  const { assessment, rule } = overviewSources(whole);
  const series = reliabilitySeries(sources, assessment);
  const chart = drawnChart('reliability', series, {
    headline: reliabilityHeadline,
    place: placeReliability,
    draw: drawReliability,
  });
  return { chart: { ...chart, headline: withRule(chart.headline, rule) }, series };
}

/** The scores of the sources with their intervals, in small, for a page that leads to the whole. */
export function smallReliability(sources: readonly Source[], whole: Assessment): DrawnChart {
  const { assessment, rule } = overviewSources(whole);
  const series = reliabilitySeries(sources, assessment);
  return smallChart('reliability', series, withRule(reliabilityHeadline(series), rule), {
    place: placeReliabilitySmall,
    draw: drawReliability,
  });
}

/** What the matrix shows. */
export function reliabilitySeries(
  sources: readonly Source[],
  { assessments, method }: Pick<Assessment, 'assessments' | 'method'>,
): ReliabilitySeries {
  return toReliabilitySeries({
    sources,
    criteria: toReliabilityCriteria(method),
    assessments: assessments.map(toReliabilityAssessment),
    names: labelsOf(sources),
  });
}
