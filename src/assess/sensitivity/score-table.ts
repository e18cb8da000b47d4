import type { SourceId } from '../../domain/ids.ts';

/** The scores of all sources, ready for many weightings. Sources stand in the published order, the best first. */
export interface ScoreTable {
  readonly sources: readonly SourceId[];
  readonly criteria: readonly string[];
  readonly weights: readonly number[];
  /** One row a source: its score at each criterion; NaN where unknown. */
  readonly rows: readonly Float64Array[];
}

export interface ScoredSource {
  readonly source: SourceId;
  readonly criteria: readonly {
    readonly id: string;
    readonly weight: number;
    readonly score: number | null;
  }[];
}

/** Brings sources into the published order: by score, then by id, so that the order of the input does not matter. */
export function toScoreTable(sources: readonly ScoredSource[]): ScoreTable {
  const first = sources[0]?.criteria ?? [];
  const weights = Float64Array.from(first.map(({ weight }) => weight));
  const scored = sources
    .map(({ source, criteria }) => {
      const row = Float64Array.from(criteria.map(({ score }) => score ?? NaN));
      return { source, row, score: scoreOf(row, weights) };
    })
    .sort((a, b) => b.score - a.score || (a.source < b.source ? -1 : 1));
  return {
    sources: scored.map(({ source }) => source),
    criteria: first.map(({ id }) => id),
    weights: [...weights],
    rows: scored.map(({ row }) => row),
  };
}

/** The weighted mean of what is known, 0 to 100; 0 when nothing is. */
export function scoreOf(row: Float64Array, weights: Float64Array): number {
  let points = 0;
  let known = 0;
  for (let i = 0; i < row.length; i++) {
    const score = row[i] ?? NaN;
    const weight = weights[i] ?? 0;
    if (Number.isNaN(score)) continue;
    points += score * weight;
    known += weight;
  }
  return known === 0 ? 0 : (100 * points) / known;
}
