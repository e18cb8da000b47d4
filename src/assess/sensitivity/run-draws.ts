import type { SourceId } from '../../domain/ids.ts';
import type { DrawWeights } from './draw-weights.ts';
import { scoreOf, type ScoreTable } from './score-table.ts';

/** What many weightings do to the order. */
export interface SensitivityRun {
  readonly draws: number;
  /** In the published order. */
  readonly sources: readonly SourceStability[];
  /** Share of draws that leave the whole order as published. */
  readonly unchanged: number;
  /** Mean absolute rank shift over draws and sources (OECD/JRC Handbook, step 7). */
  readonly meanShift: number;
}

export interface SourceStability {
  readonly source: SourceId;
  /** Share of draws in which it takes rank 1, 2, … up to 100; they make 1 where there are no more ranks. */
  readonly ranks: readonly number[];
  /** The score at the percentiles of the method. */
  readonly percentiles: readonly number[];
}

export interface DrawnRun {
  readonly run: SensitivityRun;
  /** For each source of the table its score in each draw. */
  readonly scores: readonly Float64Array[];
}

/** Scores that a run computes; of very many sources it makes fewer draws, so that time and memory stay bounded. */
const MOST_SCORES = 2_000_000;
const FEWEST = 200;
/** Ranks that are told apart; nobody reads on which of thousands of ranks a source lies. */
const MOST_RANKS = 100;

/** Scores all sources under many weightings. Ties keep the published order. */
export function runDraws(
  { sources, rows, weights }: ScoreTable,
  draw: DrawWeights,
  {
    draws: wanted,
    percentiles,
  }: { readonly draws: number; readonly percentiles: readonly number[] },
): DrawnRun {
  const count = sources.length;
  const draws = Math.min(wanted, Math.max(FEWEST, Math.floor(MOST_SCORES / Math.max(1, count))));
  const drawn = new Float64Array(weights.length);
  const scores = rows.map(() => new Float64Array(draws));
  const ranked = sources.map(() => new Float64Array(Math.min(count, MOST_RANKS)));
  const current = new Float64Array(count);
  const order = sources.map((_, i) => i);
  const better = (a: number, b: number): number => (current[b] ?? 0) - (current[a] ?? 0) || a - b;
  let unchanged = 0;
  let shift = 0;
  for (let d = 0; d < draws; d++) {
    draw(drawn);
    rows.forEach((row, s) => {
      const score = scoreOf(row, drawn);
      current[s] = score;
      const column = scores[s];
      if (column) column[d] = score;
    });
    order.sort(better);
    let moved = 0;
    order.forEach((s, rank) => {
      const counts = ranked[s];
      if (counts && rank < MOST_RANKS) counts[rank] = (counts[rank] ?? 0) + 1;
      moved += Math.abs(s - rank);
    });
    if (moved === 0) unchanged++;
    shift += moved;
  }
  return {
    scores,
    run: {
      draws,
      unchanged: draws === 0 ? 1 : unchanged / draws,
      meanShift: draws === 0 || count === 0 ? 0 : shift / draws / count,
      sources: sources.map((source, s) => ({
        source,
        ranks: [...(ranked[s] ?? [])].map((times) => times / draws),
        percentiles: percentilesOf(scores[s] ?? new Float64Array(), percentiles),
      })),
    },
  };
}

/** By nearest rank. */
function percentilesOf(values: Float64Array, percentiles: readonly number[]): number[] {
  const sorted = values.toSorted();
  return percentiles.map((p) => sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)] ?? 0);
}
