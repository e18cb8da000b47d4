import { METRICS } from '../../domain/figure.ts';
import { compareBy } from '../compare.ts';
import { laneParts } from './lane-parts.ts';
import type { LaneParts } from './lane-parts.ts';
import type { ValuationFigure, ValuationLane } from './series.ts';

export interface ScaleLane extends LaneParts {
  readonly lane: ValuationLane;
}

/** Lanes that share one scale: one currency and one period, or none. */
export interface ScaleGroup {
  readonly currency: string | null;
  readonly per: string | null;
  readonly lanes: readonly ScaleLane[];
  /** Whether any amount of the group has a number. */
  readonly stated: boolean;
  /** Every amount that the scale of the rows must hold; none when no row has a number. */
  readonly amounts: readonly number[];
}

/**
 * Amounts of one currency stand on scales that line up, whatever their period, when they lie within this factor of each
 * other: the same place is then the same number on each axis. Further apart, each period has a scale that fits it alone.
 */
export const ALIGNED = 10_000;

/** Groups in reading order: the currency with the most figures first, one-off amounts before rates, what has no scale last. */
export function scaleGroups(lanes: readonly ValuationLane[]): ScaleGroup[] {
  const counts = new Map<string | null, number>();
  for (const { currency, figures } of lanes) {
    counts.set(currency, (counts.get(currency) ?? 0) + figures.length);
  }
  const groups = [...Map.groupBy(lanes, ({ currency, per }) => JSON.stringify([currency, per]))]
    .flatMap(([, members]): ScaleGroup[] => {
      const [first] = members;
      if (!first) return [];
      const parts = members
        .toSorted(compareBy(({ metric }) => METRICS.indexOf(metric)))
        .map((lane) => ({ lane, ...laneParts(lane) }));
      return [
        {
          currency: first.currency,
          per: first.per,
          lanes: parts,
          stated: members.some(({ figures }) => amountsOf(figures).length > 0),
          amounts: parts.flatMap(({ rows, strips }) =>
            amountsOf([...rows, ...strips.flatMap(({ figures }) => figures)]),
          ),
        },
      ];
    })
    .sort(
      compareBy(
        ({ stated }) => (stated ? 0 : 1),
        ({ currency }) => (currency === null ? 1 : 0),
        ({ currency }) => -(counts.get(currency) ?? 0),
        ({ currency }) => currency ?? '~',
        ({ per }) => (per === null ? 0 : per === 'P1Y' ? 1 : 2),
        ({ per }) => per ?? '',
      ),
    );
  return groups.map((group) => ({ ...group, amounts: alignedAmounts(group, groups) }));
}

/** The group's own amounts, with those of its currency's other groups where their scales line up. */
function alignedAmounts(group: ScaleGroup, groups: readonly ScaleGroup[]): readonly number[] {
  if (group.amounts.length === 0) return [];
  const all = groups
    .filter(({ currency }) => currency === group.currency)
    .flatMap(({ amounts }) => amounts)
    .filter((amount) => amount > 0);
  return Math.max(...all) / Math.min(...all) <= ALIGNED ? all : group.amounts;
}

function amountsOf(figures: readonly ValuationFigure[]): number[] {
  return figures.flatMap(({ value, low, high, precision }) =>
    [
      value,
      low,
      high,
      // Room for the arrow of a bound.
      precision === 'bound' && low !== null && high === null ? low * 3 : null,
      precision === 'bound' && high !== null && low === null ? high / 3 : null,
    ].filter((amount) => amount !== null),
  );
}
