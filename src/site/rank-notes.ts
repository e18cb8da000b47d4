import { countOf, countOfFirst } from './count-of.ts';
import type { Assessment } from './load-assessment.ts';
import { DRAWN } from './overview.ts';
import { labelsOf } from './source-label.ts';
import type { Source } from '../domain/source.ts';

/** What the random weightings say of the order of sources, in words; of many sources only of the first. */
export interface RankNotes {
  /** The score of each source at the 5th, 50th and 95th percentile of the weightings near the published ones. */
  readonly spreads: readonly { readonly name: string; readonly scores: readonly number[] }[];
  /** Pairs whose order is not firm: "A before B in 62 % of weightings". */
  readonly ties: readonly string[];
  /** Signals without which the order is another: "Without named sources: A, C, B". */
  readonly leftOut: readonly string[];
  /** How many sources cannot be judged and so have no rank; null when all can. */
  readonly unranked: string | null;
}

/** The order of the sources that can be judged, and how firm it is (method, section 10). */
export function rankNotes(
  sources: readonly Source[],
  { sensitivity, assessments, method }: Assessment,
): RankNotes {
  const names = labelsOf(sources);
  const name = (id: string): string => names.get(id) ?? id;
  const criterion = new Map<string, string>(method.criteria.map((row) => [row.id, row.name]));
  const unranked = assessments.filter(({ letter }) => letter === 'F').length;
  return {
    spreads: sensitivity.spread.sources.slice(0, DRAWN.sources).map(({ source, percentiles }) => ({
      name: name(source),
      scores: percentiles.map((score) => Math.round(score)),
    })),
    ties: sensitivity.pairs
      .filter(({ distinguishable }) => !distinguishable)
      .slice(0, DRAWN.sources)
      .map(
        ({ ahead, behind, share }) =>
          `${name(ahead)} stands before ${name(behind)} in ${Math.round(share * 100)} % of weightings`,
      ),
    leftOut: sensitivity.leftOut
      .filter(({ meanShift }) => meanShift > 0)
      .map(
        ({ criterion: id, order }) =>
          `Without “${criterion.get(id) ?? id}”: ${order.slice(0, DRAWN.sources).map(name).join(', ')}`,
      ),
    unranked:
      unranked === 0
        ? null
        : `${countOfFirst(unranked, 'source')} cannot be judged and ${unranked === 1 ? 'has' : 'have'} no rank; ${countOf(assessments.length - unranked, 'source')} can.`,
  };
}
