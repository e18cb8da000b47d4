import { conflictingFigures } from '../assess/conflicting-figures.ts';
import { doubtedFigures } from '../assess/doubted-figures.ts';
import { drawValuations } from '../charts/valuations/draw.ts';
import { valuationsHeadline } from '../charts/valuations/headline.ts';
import { placeValuations } from '../charts/valuations/place.ts';
import { placeValuationsSmall } from '../charts/valuations/place-small.ts';
import { toValuationsSeries, type ValuationsSeries } from '../charts/valuations/series.ts';
import type { Dossier } from '../domain/dossier.ts';
import { drawnChart, smallChart, type DrawnChart } from './drawn-chart.ts';
import type { Assessment } from './load-assessment.ts';
import { labelsOf } from './source-label.ts';

const CONFLICT_WORDS = {
  amounts: 'different amounts for one thing',
  periods: 'the same amount for different periods',
} as const;

/** The stated amounts of a dossier, drawn, with their series for the table beside them. */
export function valuationsChart(
  dossier: Dossier,
  assessment: Pick<Assessment, 'findings' | 'method'>,
): { chart: DrawnChart; series: ValuationsSeries } {
  const series = valuationsSeries(dossier, assessment);
  const chart = drawnChart('valuations', series, {
    headline: valuationsHeadline,
    place: placeValuations,
    draw: drawValuations,
  });
  return { chart, series };
}

/** The amounts in small, for a page that leads to the whole. */
export function smallValuations(
  dossier: Dossier,
  assessment: Pick<Assessment, 'findings' | 'method'>,
): DrawnChart {
  const series = valuationsSeries(dossier, assessment);
  return smallChart('valuations', series, valuationsHeadline(series), {
    place: placeValuationsSmall,
    draw: drawValuations,
  });
}

/** What the chart of stated amounts shows. */
export function valuationsSeries(
  dossier: Dossier,
  { findings, method }: Pick<Assessment, 'findings' | 'method'>,
): ValuationsSeries {
  return toValuationsSeries({
    ...dossier,
    findings: doubtedFigures(findings),
    conflicts: conflictingFigures(dossier.figures, method.contradictions.tolerance).map(
      ({ kind, figures }) => ({
        id:
          dossier.questions.find(
            (question) =>
              question.openedBy === kind &&
              figures.every(({ entity }) => question.about.includes(entity ?? '')),
          )?.id ?? null,
        figures: figures.map(({ id }) => id),
        why: CONFLICT_WORDS[kind],
      }),
    ),
    names: labelsOf(dossier.sources),
  });
}
