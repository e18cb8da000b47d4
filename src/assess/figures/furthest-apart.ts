import type { Figure } from '../../domain/figure.ts';

/** Figures that a rule holds against each other, and how far apart they are. */
interface Apart {
  readonly figures: readonly Figure[];
  /** A ratio of 1 or more; which of two is further apart, nothing else, is read from it. */
  readonly ratio: number;
}

/**
 * Of what documents say against each other, that which says most: each figure is held against the `most` others that are
 * furthest from it, and what lies between is left to the dispute, which lists every amount. So a figure keeps what speaks
 * against it, and the findings grow with the figures and not with their square. What one document says by itself stays whole.
 * Keeps the order of the list; independent of it where ratios differ.
 */
export function furthestApart<T extends Apart>(
  pairs: readonly T[],
  most: number,
  /** Only what is said in one way stands for each other. */
  wayOf: (pair: T) => string = () => '',
): T[] {
  const across = pairs.filter(({ figures: [a, b] }) => a && b && a.source !== b.source);
  const left = new Set<T>();
  for (const alike of Map.groupBy(across, wayOf).values()) {
    const held = new Map<Figure, number>();
    const countOf = (figure: Figure): number => held.get(figure) ?? 0;
    for (const pair of alike.toSorted((a, b) => b.ratio - a.ratio)) {
      if (pair.figures.every((figure) => countOf(figure) >= most)) left.add(pair);
      else for (const figure of pair.figures) held.set(figure, countOf(figure) + 1);
    }
  }
  return pairs.filter((pair) => !left.has(pair));
}
