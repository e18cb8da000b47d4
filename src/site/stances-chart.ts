import { drawStances } from '../charts/stances/draw.ts';
import { stancesHeadline } from '../charts/stances/headline.ts';
import { placeStances } from '../charts/stances/place.ts';
import { toStancesSeries } from '../charts/stances/series.ts';
import type { Dossier } from '../domain/dossier.ts';
import { drawnChart, type DrawnChart } from './drawn-chart.ts';
import { overviewQuestions, withRule } from './overview.ts';
import { labelsOf } from './source-label.ts';

/** Who says what to each question, drawn: of many the most disputed. */
export function stancesChart(whole: Dossier): DrawnChart {
  const { dossier, rule } = overviewQuestions(whole);
  const series = toStancesSeries({
    ...dossier,
    names: labelsOf(whole.sources),
    inAll: whole.sources.length,
  });
  const chart = drawnChart('stances', series, {
    headline: stancesHeadline,
    place: placeStances,
    draw: drawStances,
  });
  return { ...chart, headline: withRule(chart.headline, rule) };
}
