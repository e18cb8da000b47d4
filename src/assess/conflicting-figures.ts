import type { Figure } from '../domain/figure.ts';
import { figuresDisagree, type Disagreement } from './contradictions/figures-disagree.ts';

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
  return (['periods', 'amounts'] as const).flatMap((kind) => {
    const groups: Figure[][] = [];
    for (const figure of figures) {
      const touched = groups.filter((group) =>
        group.some((other) => figuresDisagree(figure, other, tolerance) === kind),
      );
      const [first, ...others] = touched;
      if (!first) {
        groups.push([figure]);
        continue;
      }
      first.push(figure, ...others.flat());
      for (const other of others) groups.splice(groups.indexOf(other), 1);
    }
    return groups
      .filter((group) => group.length > 1)
      .map((group) => ({ kind, figures: group.toSorted(plainFirst) }));
  });
}

/** Figures whose role the text makes plain say best what the conflict is about. */
function plainFirst(a: Figure, b: Figure): number {
  return Number(a.metric === 'other') - Number(b.metric === 'other');
}
