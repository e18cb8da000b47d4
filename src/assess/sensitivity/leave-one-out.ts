import type { SourceId } from '../../domain/ids.ts';
import { scoreOf, type ScoreTable } from './score-table.ts';

/** The order without one criterion. */
export interface LeftOut {
  readonly criterion: string;
  readonly order: readonly SourceId[];
  /** Mean absolute rank shift over the sources. */
  readonly meanShift: number;
}

/** Run (c): what each criterion alone decides. */
export function leaveOneOut({ sources, criteria, weights, rows }: ScoreTable): LeftOut[] {
  return criteria.map((criterion, left) => {
    const kept = Float64Array.from(weights, (weight, i) => (i === left ? 0 : weight));
    const order = rows
      .map((row, s) => ({ s, score: scoreOf(row, kept) }))
      .sort((a, b) => b.score - a.score || a.s - b.s)
      .map(({ s }) => s);
    const moved = order.reduce((sum, s, rank) => sum + Math.abs(s - rank), 0);
    return {
      criterion,
      order: order.map((s) => sources[s] ?? ''),
      meanShift: sources.length === 0 ? 0 : moved / sources.length,
    };
  });
}
