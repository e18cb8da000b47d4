import type { Figure } from '../domain/figure.ts';
import {
  disagreementKeys,
  figuresDisagree,
  type Disagreement,
} from './contradictions/figures-disagree.ts';

/** Figures of one thing that cannot all be true: their amounts differ, or one amount is given for different periods. */
export interface FigureConflict {
  readonly kind: Disagreement;
  readonly figures: readonly Figure[];
}

/** The contradictions among figures (method, D1); each figure is in at most one conflict of a kind. */
export function conflictingFigures(
  figures: readonly Figure[],
  /** Amounts further apart than this share of the smaller one contradict each other. */
  tolerance = 0.1,
): FigureConflict[] {
  return (['periods', 'amounts'] as const).flatMap((kind) =>
    groupsBy(
      figures,
      (figure) => disagreementKeys(figure, kind),
      (a, b) => figuresDisagree(a, b, tolerance) === kind,
    ).map((group) => ({ kind, figures: group.toSorted(plainFirst) })),
  );
}

interface Group {
  /** Position of its first figure: groups stay in this order. */
  readonly order: number;
  figures: Figure[];
}

/**
 * Figures that a symmetric relation joins, directly or through others; those that stand alone are left out. Only figures
 * that share a key are compared.
 */
function groupsBy(
  figures: readonly Figure[],
  keysOf: (figure: Figure) => readonly string[],
  related: (a: Figure, b: Figure) => boolean,
): readonly (readonly Figure[])[] {
  const groups = new Set<Group>();
  const groupOf = new Map<Figure, Group>();
  const byKey = new Map<string, Figure[]>();
  for (const [order, figure] of figures.entries()) {
    const keys = keysOf(figure);
    const touched = new Set<Group>();
    for (const other of keys.flatMap((key) => byKey.get(key) ?? [])) {
      const group = groupOf.get(other)!;
      if (!touched.has(group) && related(figure, other)) touched.add(group);
    }
    const [first = { order, figures: [] }, ...others] = [...touched].sort(
      (a, b) => a.order - b.order,
    );
    groups.add(first);
    const joined = [figure, ...others.flatMap((group) => group.figures)];
    for (const one of joined) groupOf.set(one, first);
    first.figures.push(...joined);
    for (const other of others) groups.delete(other);
    for (const key of keys) listAt(byKey, key).push(figure);
  }
  return [...groups].map((group) => group.figures).filter((group) => group.length > 1);
}

function listAt(lists: Map<string, Figure[]>, key: string): Figure[] {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
}

/** Figures whose role the text makes plain say best what the conflict is about. */
function plainFirst(a: Figure, b: Figure): number {
  return Number(a.metric === 'other') - Number(b.metric === 'other');
}
