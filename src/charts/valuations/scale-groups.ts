import { METRICS } from '../../domain/figure.ts';
import { compareBy } from '../compare.ts';
import type { ValuationLane } from './series.ts';

/** Lanes that share one scale: one currency and one period, or none. */
export interface ScaleGroup {
  readonly currency: string | null;
  readonly per: string | null;
  readonly lanes: readonly ValuationLane[];
  /** Every amount that the scale must hold. */
  readonly amounts: readonly number[];
}

/** Groups in reading order: the currency with the most figures first, one-off amounts before rates, what has no scale last. */
export function scaleGroups(lanes: readonly ValuationLane[]): ScaleGroup[] {
  const counts = new Map<string | null, number>();
  for (const { currency, figures } of lanes) {
    counts.set(currency, (counts.get(currency) ?? 0) + figures.length);
  }
  return [...Map.groupBy(lanes, ({ currency, per }) => JSON.stringify([currency, per]))]
    .flatMap(([, members]): ScaleGroup[] => {
      const [first] = members;
      if (!first) return [];
      return [
        {
          currency: first.currency,
          per: first.per,
          lanes: members.toSorted(compareBy(({ metric }) => METRICS.indexOf(metric))),
          amounts: members.flatMap(({ figures }) =>
            figures.flatMap(({ value, low, high, precision }) =>
              [
                value,
                low,
                high,
                // Room for the arrow of a bound.
                precision === 'bound' && low !== null && high === null ? low * 3 : null,
                precision === 'bound' && high !== null && low === null ? high / 3 : null,
              ].filter((amount) => amount !== null),
            ),
          ),
        },
      ];
    })
    .sort(
      compareBy(
        ({ amounts }) => (amounts.length === 0 ? 1 : 0),
        ({ currency }) => (currency === null ? 1 : 0),
        ({ currency }) => -(counts.get(currency) ?? 0),
        ({ currency }) => currency ?? '~',
        ({ per }) => (per === null ? 0 : per === 'P1Y' ? 1 : 2),
        ({ per }) => per ?? '',
      ),
    );
}
