import { compareBy } from '../compare.ts';
import type { ValuationFigure, ValuationLane } from './series.ts';

/**
 * How the amounts of one lane are drawn. The rule: an entity with at least `MANY` amounts dated on at least `DATES` different
 * times gets a panel of value against time; one with more than `CROWD` other amounts gets a strip, all on one line; every
 * other amount gets a row of its own.
 */
export const MANY = 6;
export const DATES = 4;
export const CROWD = 10;

export interface EntityFigures {
  readonly entity: string;
  readonly figures: readonly ValuationFigure[];
}

export interface LaneParts {
  readonly rows: readonly ValuationFigure[];
  readonly strips: readonly EntityFigures[];
  /** In order of time. */
  readonly panels: readonly EntityFigures[];
}

export function laneParts(lane: ValuationLane): LaneParts {
  const rows: ValuationFigure[] = [];
  const strips: EntityFigures[] = [];
  const panels: EntityFigures[] = [];
  for (const [entity, figures] of Map.groupBy(lane.figures, (figure) => figure.entity)) {
    const dated = figures.filter((figure) => figure.asOf !== null && isDrawn(figure));
    const times = new Set(dated.map(({ asOf }) => `${asOf?.from} ${asOf?.to}`));
    const inPanel = dated.length >= MANY && times.size >= DATES ? dated : [];
    if (inPanel.length > 0) {
      panels.push({
        entity,
        figures: inPanel.toSorted(
          compareBy(
            ({ asOf }) => asOf?.from ?? 0,
            ({ asOf }) => asOf?.to ?? 0,
            ({ id }) => id,
          ),
        ),
      });
    }
    const rest = figures.filter((figure) => !inPanel.includes(figure));
    const drawn = rest.filter(isDrawn);
    if (drawn.length > CROWD) {
      strips.push({ entity, figures: drawn });
      rows.push(...rest.filter((figure) => !isDrawn(figure)));
    } else rows.push(...rest);
  }
  // As in the lane: what is not disclosed comes last.
  const inRows = new Set(rows);
  return { rows: lane.figures.filter((figure) => inRows.has(figure)), strips, panels };
}

function isDrawn({ value, low, high, precision }: ValuationFigure): boolean {
  return precision !== 'undisclosed' && (value !== null || low !== null || high !== null);
}
