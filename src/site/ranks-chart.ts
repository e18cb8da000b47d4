import { drawRanks } from '../charts/ranks/draw.ts';
import { ranksHeadline } from '../charts/ranks/headline.ts';
import { placeRanks } from '../charts/ranks/place.ts';
import { toRanksSeries } from '../charts/ranks/series.ts';
import type { Source } from '../domain/source.ts';
import { drawnChart, type DrawnChart } from './drawn-chart.ts';
import type { Assessment } from './load-assessment.ts';
import { DRAWN } from './overview.ts';
import { labelsOf } from './source-label.ts';

/** How firmly each source holds its rank when the weights change, drawn. */
export function ranksChart(sources: readonly Source[], { sensitivity }: Assessment): DrawnChart {
  const series = toRanksSeries({
    runs: [
      { words: 'Each weight up or down by a quarter', ...firstOf(sensitivity.spread) },
      { words: 'Any weights at all', ...firstOf(sensitivity.any) },
    ],
    names: labelsOf(sources),
  });
  return drawnChart('ranks', series, {
    headline: ranksHeadline,
    place: placeRanks,
    draw: drawRanks,
  });
}

/** The first sources and ranks, as many as the matrix shows. */
function firstOf({ sources, ...run }: Assessment['sensitivity']['spread']) {
  return {
    ...run,
    sources: sources
      .slice(0, DRAWN.sources)
      .map(({ source, ranks }) => ({ source, ranks: ranks.slice(0, DRAWN.sources) })),
  };
}
