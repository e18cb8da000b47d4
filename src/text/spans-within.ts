interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds the spans that lie wholly inside a stretch, in order of their start, without looking at all of them each time. */
export function spansWithin<T extends Span>(spans: readonly T[]): (stretch: Span) => T[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  return ({ start, end }) => {
    const found: T[] = [];
    for (let i = firstFrom(sorted, start); i < sorted.length; i++) {
      const span = sorted[i]!;
      if (span.start > end) break;
      if (span.end <= end) found.push(span);
    }
    return found;
  };
}

/** Tells whether a stretch shares a character with any of the spans, without looking at all of them each time. */
export function overlapsAny(spans: readonly Span[]): (stretch: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  // How far the spans up to each one reach.
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? -Infinity));
  return ({ start, end }) => (reach[firstFrom(sorted, end) - 1] ?? -Infinity) > start;
}

/** Index of the first span that starts at or after a place. */
function firstFrom(sorted: readonly Span[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
