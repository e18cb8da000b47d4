import type { Href } from '../placed.ts';
import { cellWords, gradeWords, scoreWords } from './cell-words.ts';
import type { ReliabilitySeries } from './series.ts';

export interface ReliabilityTwinCell {
  readonly criterion: string;
  readonly name: string;
  /** The signal as counted. */
  readonly raw: string;
  /** 0 to 1; null when the text does not state it. */
  readonly score: number | null;
  readonly overridden: boolean;
  readonly text: string;
  readonly href: string;
}

/** One row of the table that says what the chart draws. */
export interface ReliabilityTwinRow {
  readonly source: string;
  readonly name: string;
  readonly grade: string;
  readonly score: string;
  readonly href: string;
  readonly cells: readonly ReliabilityTwinCell[];
}

/** The rows of the chart's twin, in the order of the chart. */
export function reliabilityTwin(series: ReliabilitySeries, href: Href): ReliabilityTwinRow[] {
  return series.rows.map((row) => ({
    source: row.source,
    name: row.name,
    grade: gradeWords(row),
    score: scoreWords(row),
    href: href({ kind: 'source', id: row.source }),
    cells: series.criteria.map((criterion, i) => {
      const cell = row.cells[i] ?? null;
      return {
        criterion: criterion.id,
        name: criterion.name,
        raw: cell?.raw ?? '',
        score: cell?.score ?? null,
        overridden: cell?.override != null,
        text: cellWords(row, criterion, cell),
        href: href({
          kind: 'criterion',
          id: criterion.id,
          source: row.source,
          passage: cell?.passage ?? null,
        }),
      };
    }),
  }));
}
