import { conflictingFigures } from '../assess/conflicting-figures.ts';
import { drawValuations } from '../charts/valuations/draw.ts';
import { valuationsHeadline } from '../charts/valuations/headline.ts';
import { placeValuations } from '../charts/valuations/place.ts';
import { placeValuationsSmall } from '../charts/valuations/place-small.ts';
import { toValuationsSeries, type ValuationsSeries } from '../charts/valuations/series.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Id } from '../domain/ids.ts';
import { chartHref, foldsWithin } from './chart-href.ts';
import { drawnChart, smallChart, type DrawnChart } from './drawn-chart.ts';
import { doubtsOf } from './judgements.ts';
import type { Assessment } from './load-assessment.ts';
import { overviewFigures, withRule, type Overview } from './overview.ts';
import { labelsOf } from './source-label.ts';

const CONFLICT_WORDS = {
  amounts: 'different amounts for one thing',
  periods: 'the same amount for different periods',
} as const;

/** The stated amounts of a dossier, drawn, with their series: of a large one as many as can be told apart, and by which rule. */
export function valuationsChart(
  whole: Dossier,
  assessment: Pick<Assessment, 'findings' | 'method'>,
  /** Ids of the amounts in the table beside it, where that is only one page of several. */
  listed?: ReadonlySet<Id>,
): { chart: DrawnChart; series: ValuationsSeries } {
  const { dossier, rule } = figuresToDraw(whole, assessment);
  const series = valuationsSeries(dossier, assessment);
  const chart = drawnChart(
    'valuations',
    series,
    { headline: valuationsHeadline, place: placeValuations, draw: drawValuations },
    listed ? foldsWithin(chartHref, listed) : chartHref,
  );
  return { chart: { ...chart, headline: withRule(chart.headline, rule) }, series };
}

/** The amounts that a drawing of the whole dossier shows. */
export function figuresToDraw(
  dossier: Dossier,
  { findings, method }: Pick<Assessment, 'findings' | 'method'>,
  /** Most amounts; default what a page has room for. */
  most?: number,
): Overview {
  const groups = {
    contested: conflictingFigures(dossier.figures, method.contradictions.tolerance).map(
      ({ figures }) => figures,
    ),
    doubted: new Set(doubtsOf(findings).keys()),
  };
  return overviewFigures(dossier, groups, most);
}

/** The amounts in small, for a page that leads to the whole. */
export function smallValuations(
  whole: Dossier,
  assessment: Pick<Assessment, 'findings' | 'method'>,
): DrawnChart {
  const { dossier, rule } = figuresToDraw(whole, assessment);
  const series = valuationsSeries(dossier, assessment);
  return smallChart(
    'valuations',
    series,
    withRule(valuationsHeadline(series), rule),
    { place: placeValuationsSmall, draw: drawValuations },
    rule === null ? chartHref : foldsWithin(chartHref, new Set()),
  );
}

/** What the chart of stated amounts shows. */
export function valuationsSeries(
  dossier: Dossier,
  { findings, method }: Pick<Assessment, 'findings' | 'method'>,
): ValuationsSeries {
  return toValuationsSeries({
    ...dossier,
    findings: doubtsOf(findings),
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
