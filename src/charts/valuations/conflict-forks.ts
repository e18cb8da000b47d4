import { fork } from '../forms.ts';
import type { Shape } from '../placed.ts';
import { FORK_WIDTH } from './layout.ts';
import type { FigureConflict } from './series.ts';

/**
 * Which column of the left margin each conflict's fork takes: the first where no other fork stands between its first and
 * last figure. `order` is the figures' order down the page.
 */
export function forkColumns(
  conflicts: readonly FigureConflict[],
  order: ReadonlyMap<string, number>,
): { readonly columns: readonly number[]; readonly count: number } {
  const taken: [number, number][][] = [];
  const columns = conflicts.map(({ figures }) => {
    const rows = figures.map((id) => order.get(id) ?? 0);
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    let column = taken.findIndex((spans) => spans.every(([a, b]) => last < a || b < first));
    if (column < 0) column = taken.push([]) - 1;
    taken[column]?.push([first, last]);
    return column;
  });
  return { columns, count: taken.length };
}

/** The fork of one conflict: a stem in its column with a tine to each of its figures. */
export function conflictFork(column: number, count: number, rows: readonly number[]): Shape[] {
  // The first column stands nearest to the names.
  const x = (count - 1 - column) * FORK_WIDTH + 4;
  const end = count * FORK_WIDTH;
  return fork(
    x,
    rows.map((y) => ({ x: end, y })),
  );
}
