import type { SourceId } from '../../domain/ids.ts';

/** What many weightings do to the order of sources. */
export interface RankRun {
  /** How the weights were drawn: "each weight up or down by a quarter". */
  readonly words: string;
  /** Share of weightings that leave the whole order as published, 0 to 1. */
  readonly unchanged: number;
  /** In the published order; for each source the share of weightings in which it takes rank 1, 2, … */
  readonly sources: readonly { readonly source: SourceId; readonly ranks: readonly number[] }[];
}

export interface RanksInput {
  readonly runs: readonly RankRun[];
  /** Short names of the sources. */
  readonly names: ReadonlyMap<SourceId, string>;
}

export interface RankRow {
  readonly source: SourceId;
  readonly name: string;
  readonly ranks: readonly number[];
}

export interface RanksSeries {
  readonly runs: readonly {
    readonly words: string;
    readonly unchanged: number;
    readonly rows: readonly RankRow[];
  }[];
}

/** How firmly each source holds its rank. */
export function toRanksSeries({ runs, names }: RanksInput): RanksSeries {
  return {
    runs: runs.map(({ words, unchanged, sources }) => ({
      words,
      unchanged,
      rows: sources.map(({ source, ranks }) => ({
        source,
        name: names.get(source) ?? source,
        ranks,
      })),
    })),
  };
}
