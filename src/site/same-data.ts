/** What of an entry of a collection tells whether its data changed. */
export interface DataEntry {
  readonly id: string;
  /** Of the whole file, with what stands below the frontmatter. */
  readonly digest?: string | number | undefined;
  readonly data: unknown;
}

/** Whether two readings of a collection hold the same records with the same data; notes in their bodies may differ. */
export function sameData(before: readonly DataEntry[], now: readonly DataEntry[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ id, digest, data }, i) => {
      const old = before[i];
      return (
        old?.id === id &&
        ((digest !== undefined && old.digest === digest) ||
          JSON.stringify(old.data) === JSON.stringify(data))
      );
    })
  );
}
