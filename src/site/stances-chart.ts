import { drawStances } from '../charts/stances/draw.ts';
import { stancesHeadline } from '../charts/stances/headline.ts';
import { placeStances } from '../charts/stances/place.ts';
import { toStancesSeries } from '../charts/stances/series.ts';
import type { Dossier } from '../domain/dossier.ts';
import { drawnChart, type DrawnChart } from './drawn-chart.ts';
import { labelsOf } from './source-label.ts';

/** Who says what to each question, drawn. */
export function stancesChart(dossier: Pick<Dossier, 'sources' | 'questions'>): DrawnChart {
  const series = toStancesSeries({ ...dossier, names: labelsOf(dossier.sources) });
  return drawnChart('stances', series, {
    headline: stancesHeadline,
    place: placeStances,
    draw: drawStances,
  });
}
