import type { Entity } from '../domain/entity.ts';
import type { Figure } from '../domain/figure.ts';
import { formatAmount } from '../domain/format-amount.ts';
import type { FigureId } from '../domain/ids.ts';

/** What speaks against a figure, with the arithmetic. The figure is shown as printed all the same. */
export interface Implausibility {
  readonly verdict: 'warn' | 'fail';
  readonly why: string;
}

/** Yearly revenue above this multiple of the same entity's value fails, above the lower one is remarkable (method, P1). */
const REVENUE_TO_VALUE = { fail: 2, warn: 0.5 } as const;

/** Compares each yearly revenue with the valuation of the same entity in the same currency (method, P1). */
export function implausibleFigures(
  figures: readonly Figure[],
  entities: readonly Pick<Entity, 'id' | 'name'>[],
): ReadonlyMap<FigureId, Implausibility> {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const found = new Map<FigureId, Implausibility>();
  for (const revenue of figures) {
    if (revenue.metric !== 'revenue' || revenue.value === null || revenue.per !== 'P1Y') continue;
    for (const value of figures) {
      if (
        !isValue(value) ||
        value.entity !== revenue.entity ||
        value.entity === null ||
        value.currency !== revenue.currency
      )
        continue;
      const ratio = revenue.value / (value.value ?? Infinity);
      if (ratio <= REVENUE_TO_VALUE.warn) continue;
      const verdict = ratio > REVENUE_TO_VALUE.fail ? 'fail' : 'warn';
      if (found.get(revenue.id)?.verdict === 'fail') continue;
      found.set(revenue.id, {
        verdict,
        why: `As printed: ${formatAmount(revenue)} of revenue is ${ratio.toFixed(1)} times the ${formatAmount(value)} that ${names.get(value.entity) ?? 'the same company'} is said to be worth.`,
      });
    }
  }
  return found;
}

function isValue({ metric, value }: Figure): boolean {
  return (metric === 'valuation' || metric === 'market-cap') && value !== null && value > 0;
}
