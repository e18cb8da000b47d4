import { compareBy } from '../compare.ts';
import type { Telling } from './series.ts';

export interface OrderedTelling {
  readonly telling: Telling;
  /** The undated telling it is drawn below; null when nothing undated comes before it. */
  readonly parent: string | null;
  /** Number of tellings above it in its chain. */
  readonly depth: number;
}

/**
 * Undated tellings in an order that keeps each below the one it comes after: depth first along the edges `before` and
 * `after`, by id where nothing tells an order. Each has at most one parent; a circle is cut where it closes.
 */
export function orderTree(tellings: readonly Telling[]): OrderedTelling[] {
  const byId = new Map(tellings.map((telling) => [telling.id, telling]));
  const parents = new Map<string, string>();
  const sorted = tellings.toSorted(compareBy(({ id }) => id));
  for (const { id, after } of sorted) {
    const parent = after.find((other) => byId.has(other) && other !== id);
    if (parent !== undefined) parents.set(id, parent);
  }
  for (const { id, before } of sorted) {
    for (const later of before) {
      if (byId.has(later) && later !== id && !parents.has(later)) parents.set(later, id);
    }
  }
  const children = Map.groupBy(sorted, ({ id }) => parents.get(id));
  const ordered: OrderedTelling[] = [];
  const seen = new Set<string>();
  const visit = (telling: Telling, parent: string | null, depth: number): void => {
    if (seen.has(telling.id)) return;
    seen.add(telling.id);
    ordered.push({ telling, parent, depth });
    for (const child of children.get(telling.id) ?? []) visit(child, telling.id, depth + 1);
  };
  for (const telling of children.get(undefined) ?? []) visit(telling, null, 0);
  // What is left stands in a circle.
  for (const telling of sorted) visit(telling, null, 0);
  return ordered;
}
