interface Span {
  readonly start: number;
  readonly end: number;
}

/** The last of the spans, which are in order, that starts at or before a place; null when all start behind it. */
export function spanAt<T extends Span>(spans: readonly T[], place: number): T | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1] ?? null;
}
