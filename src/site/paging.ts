/** One page of a long list. */
export interface ListPage<T> {
  /** Counted from one. */
  readonly number: number;
  readonly of: number;
  readonly entries: readonly T[];
}

/** A list in pages of at most `size` entries; an empty list is one empty page. */
export function paged<T>(entries: readonly T[], size: number): ListPage<T>[] {
  const of = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: of }, (_, i) => ({
    number: i + 1,
    of,
    entries: entries.slice(i * size, (i + 1) * size),
  }));
}
