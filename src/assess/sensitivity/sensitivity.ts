import type { SourceId } from '../../domain/ids.ts';
import type { Method } from '../method.ts';
import { drawAny, drawSpread } from './draw-weights.ts';
import { mulberry32 } from './mulberry32.ts';
import { comparePairs, type PairOrder } from './compare-pairs.ts';
import { leaveOneOut, type LeftOut } from './leave-one-out.ts';
import { runDraws, type SensitivityRun } from './run-draws.ts';
import { toScoreTable, type ScoredSource } from './score-table.ts';

/** How far the order of sources rests on the choice of weights (method, section 10). */
export interface Sensitivity {
  /** The published order, the best first. */
  readonly order: readonly SourceId[];
  /** (a) Each weight up or down by a quarter. */
  readonly spread: SensitivityRun;
  /** (b) Any weighting at all. */
  readonly any: SensitivityRun;
  /** (c) One criterion left out at a time. */
  readonly leftOut: readonly LeftOut[];
  /** From run (a). */
  readonly pairs: readonly PairOrder[];
}

/**
 * Three runs over the scores; unknown criteria stay out of every draw. The same scores give the same result, bit for bit, in
 * whatever order the sources come.
 */
export function sensitivity(
  sources: readonly ScoredSource[],
  { sensitivity: constants }: Pick<Method, 'sensitivity'>,
): Sensitivity {
  const table = toScoreTable(sources);
  const { seed, spread } = constants;
  // Each run has its own generator, so that one can be repeated without the other.
  const near = runDraws(table, drawSpread(table.weights, spread, mulberry32(seed)), constants);
  const any = runDraws(table, drawAny(mulberry32(seed)), constants);
  return {
    order: table.sources,
    spread: near.run,
    any: any.run,
    leftOut: leaveOneOut(table),
    pairs: comparePairs(table.sources, near.scores, constants),
  };
}
