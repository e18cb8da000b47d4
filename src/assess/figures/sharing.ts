import type { Figure } from '../../domain/figure.ts';

/**
 * Finds the figures that have a key in common with one, itself among them, in the order of the list. Rules that compare
 * figures ask only these: of thousands nobody can compare each with each.
 */
export function sharing(
  figures: readonly Figure[],
  keysOf: (figure: Figure) => readonly string[],
): (figure: Figure) => readonly Figure[] {
  const lists = new Map<string, Figure[]>();
  const places = new Map<Figure, number>();
  for (const [place, figure] of figures.entries()) {
    places.set(figure, place);
    for (const key of new Set(keysOf(figure))) {
      const list = lists.get(key);
      if (list) list.push(figure);
      else lists.set(key, [figure]);
    }
  }
  return (figure) => {
    const [first = [], ...more] = [...new Set(keysOf(figure))].flatMap((key) => {
      const list = lists.get(key);
      return list ? [list] : [];
    });
    if (more.length === 0) return first;
    return [...new Set([...first, ...more.flat()])].sort(
      (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0),
    );
  };
}

/** Each pair of figures that share a key, once, in the order of the list. */
export function sharingPairs(
  figures: readonly Figure[],
  keysOf: (figure: Figure) => readonly string[],
): (readonly [Figure, Figure])[] {
  const alike = sharing(figures, keysOf);
  return figures.flatMap((a) => {
    const others = alike(a);
    return others.slice(others.indexOf(a) + 1).map((b) => [a, b] as const);
  });
}

/** Of whom a figure speaks, as a key; none when that is not stated. */
export function ownerKey({ entity }: Pick<Figure, 'entity'>): readonly string[] {
  return entity === null ? [] : [entity];
}
