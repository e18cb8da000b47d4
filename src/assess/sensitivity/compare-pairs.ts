import type { SourceId } from '../../domain/ids.ts';
import type { SensitivityConstants } from '../method.ts';

/** Two sources and how firmly one stands before the other. */
export interface PairOrder {
  /** The one that is published as better. */
  readonly ahead: SourceId;
  readonly behind: SourceId;
  /** Share of draws in which it scores higher; a tie counts half. */
  readonly share: number;
  /** False: drawn as tied. */
  readonly distinguishable: boolean;
}

/** All pairs of a few sources; of many, only neighbours in the order. */
export function comparePairs(
  sources: readonly SourceId[],
  scores: readonly Float64Array[],
  { distinguishable, allPairsUpTo }: Pick<SensitivityConstants, 'distinguishable' | 'allPairsUpTo'>,
): PairOrder[] {
  const reach = sources.length <= allPairsUpTo ? sources.length : 1;
  return sources.flatMap((ahead, i) =>
    sources.slice(i + 1, i + 1 + reach).map((behind, k): PairOrder => {
      const share = shareAhead(scores[i] ?? NONE, scores[i + 1 + k] ?? NONE);
      return { ahead, behind, share, distinguishable: share >= distinguishable };
    }),
  );
}

const NONE = new Float64Array();

function shareAhead(a: Float64Array, b: Float64Array): number {
  let ahead = 0;
  for (let d = 0; d < a.length; d++) {
    const gap = (a[d] ?? 0) - (b[d] ?? 0);
    ahead += gap > 0 ? 1 : gap === 0 ? 0.5 : 0;
  }
  return a.length === 0 ? 0.5 : ahead / a.length;
}
