import type { BlockFeatures } from './block-features.ts';

/**
 * How much a block speaks for (positive) or against (negative) being part of the article. Sentences weigh by their
 * length up to a limit, so that one long legal text does not outweigh an article. `item`: it has a bullet.
 */
export function blockWeight(block: BlockFeatures, furniture: boolean, item = false): number {
  if (furniture) return block.words > 20 ? -4 : -2.5;
  const length = Math.min(block.words, 60);
  if (block.prose >= 0.15 && block.words >= 8) {
    if (block.closed) return 1 + length / 6;
    return block.words >= 20 ? length / 8 : block.goesOn ? 1.5 : 0.3;
  }
  if (block.goesOn) return 0;
  if (item || block.text.endsWith(':')) return 0.2;
  if (block.closed && block.words >= 4) return 0.5;
  return block.words <= 3 ? -1.2 : -0.8;
}

/** The run of blocks `[start, end)` with the greatest sum of weights: where the article is. */
export function articleRegion(weights: readonly number[]): { start: number; end: number } {
  let best = { start: 0, end: 0 };
  let bestSum = 0;
  let start = 0;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += weights[i]!;
    if (sum > bestSum) {
      bestSum = sum;
      best = { start, end: i + 1 };
    }
  }
  return best;
}
