/** One piece of visible text and the piece of the raw file that shows it. */
export interface Run {
  readonly textStart: number;
  readonly textLength: number;
  readonly rawStart: number;
  readonly rawLength: number;
}

/** The way between visible text and raw file, both in UTF-16 indices. */
export interface OffsetMap {
  /** Raw index of the character at a text index. */
  toRaw(index: number): number;
  /** Raw index after the character that ends before a text index. */
  toRawEnd(index: number): number;
  /** Text index for a raw index, or null where the raw file shows no text. */
  toText(raw: number): number | null;
}

/**
 * A map from runs in ascending order that cover the whole text. A run whose two lengths are equal maps character by
 * character; any other (an entity, folded white space, a line break that no character stands for) maps as a whole.
 */
export function offsetMap(runs: readonly Run[]): OffsetMap {
  return {
    toRaw(index) {
      const run = runs[lastAtOrBefore(runs, index, (r) => r.textStart)];
      if (run === undefined) return 0;
      const within = index - run.textStart;
      if (within >= run.textLength) return run.rawStart + run.rawLength;
      return run.textLength === run.rawLength ? run.rawStart + within : run.rawStart;
    },
    toRawEnd(index) {
      if (index <= 0) return runs[0]?.rawStart ?? 0;
      const run = runs[lastAtOrBefore(runs, index - 1, (r) => r.textStart)];
      if (run === undefined) return 0;
      const within = index - run.textStart;
      return run.textLength === run.rawLength
        ? run.rawStart + Math.min(within, run.rawLength)
        : run.rawStart + run.rawLength;
    },
    toText(raw) {
      let k = lastAtOrBefore(runs, raw, (r) => r.rawStart);
      // Runs without raw characters share their start with the run that follows.
      while (k > 0 && runs[k]!.rawLength === 0) k--;
      const run = runs[k];
      if (run === undefined || raw < run.rawStart || raw >= run.rawStart + run.rawLength)
        return null;
      return run.textLength === run.rawLength
        ? run.textStart + (raw - run.rawStart)
        : run.textStart;
    },
  };
}

function lastAtOrBefore(
  runs: readonly Run[],
  index: number,
  startOf: (run: Run) => number,
): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(runs[middle]!) <= index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
