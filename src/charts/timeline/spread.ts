import { compareBy } from '../compare.ts';

/**
 * The same things in an order that visits all stretches alike: first the middle, then the quarters, then the eighths (the
 * van der Corput sequence). What comes first in it is spread evenly over the order given.
 */
export function spread<T>(things: readonly T[]): T[] {
  return things
    .map((thing, i) => ({ thing, i, rank: reversedBits(i) }))
    .sort(
      compareBy(
        ({ rank }) => rank,
        ({ i }) => i,
      ),
    )
    .map(({ thing }) => thing);
}

/** The binary digits of a number mirrored at the point: 1 becomes 0.1, 2 becomes 0.01, 3 becomes 0.11. */
function reversedBits(index: number): number {
  let [mirrored, place] = [0, 0.5];
  for (let rest = index; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) mirrored += place;
    place /= 2;
  }
  return mirrored;
}
