/** Something that takes room on a row, from `x0` to `x1`. */
export interface Packable {
  readonly x0: number;
  readonly x1: number;
}

export interface PackOptions {
  /** Room kept between two neighbours, in px. */
  readonly gap: number;
  /** Most rows; what finds no room in them is left over. */
  readonly mostRows: number;
}

export interface Packed<T> {
  readonly rows: readonly (readonly T[])[];
  readonly left: readonly T[];
}

/**
 * First fit: each thing, in the order given, goes to the first row where nothing stands in its way. Two things on one row
 * never meet, and two rows never do, so no two labels can.
 */
export function packRows<T extends Packable>(
  things: readonly T[],
  { gap, mostRows }: PackOptions,
): Packed<T> {
  const rows: T[][] = [];
  const left: T[] = [];
  for (const thing of things) {
    const row = rows.find((placed) =>
      placed.every((other) => thing.x1 + gap <= other.x0 || other.x1 + gap <= thing.x0),
    );
    if (row) row.push(thing);
    else if (rows.length < mostRows) rows.push([thing]);
    else left.push(thing);
  }
  return { rows, left };
}
