import { drawStatus } from '../charts/status/draw.ts';
import { placeStatus } from '../charts/status/place.ts';
import { toStatusSeries } from '../charts/status/series.ts';
import type { Question } from '../domain/question.ts';
import type { Source } from '../domain/source.ts';
import { drawings } from './drawn-chart.ts';
import { labelsOf } from './source-label.ts';

/** The steps from rumour to conclusion, with the sources on each, drawn; null for questions of another kind. */
export function statusChart(
  question: Question,
  sources: readonly Source[],
): readonly string[] | null {
  if (question.openedBy !== 'status') return null;
  const series = toStatusSeries({ question, sources, names: labelsOf(sources) });
  return drawings('status', series, { place: placeStatus, draw: drawStatus });
}
