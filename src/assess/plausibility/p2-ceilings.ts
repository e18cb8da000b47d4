import type { Figure } from '../../domain/figure.ts';
import { formatAmount } from '../../domain/format-amount.ts';
import { amountWords, nameOf } from '../figures/figure-words.ts';
import { extentOf, timesAYear } from '../figures/yearly.ts';
import type { CeilingLimit, Ceilings } from '../method.ts';
import type { Check, CheckContext } from './check.ts';

/** P2: whether an amount is above everything on record, or above what a company that is not known for it takes in a year. */
export function ceilings(figure: Figure, { method, names }: CheckContext): Check | null {
  const kind = kindOf(figure);
  const extent = extentOf(figure);
  const { limits, unlisted, listed } = method.ceilings;
  const limit = limits.find((row) => row.kind === kind);
  const dollars = rateOf(figure.currency, method.ceilings);
  if (!limit || !extent || dollars === null) return null;
  const yearly = kind === 'revenue' ? (timesAYear(figure.per) ?? 1) : 1;
  const least = extent[0] * yearly * dollars;
  const inYear = yearly === 1 ? '' : `, or ${amountWords(extent[0] * yearly, figure, 'P1Y')},`;
  const top = limit.amount * (rateOf(limit.currency, method.ceilings) ?? 1);
  if (least > top) {
    return {
      rule: 'P2',
      verdict: 'fail',
      ratio: 1,
      why: () =>
        `As printed, ${formatAmount(figure)}${inYear} is above ${moneyOf(limit)}: ${limit.note}.`,
      figures: [figure],
    };
  }
  const line = unlisted.amount * (rateOf(unlisted.currency, method.ceilings) ?? 1);
  const isListed = listed.some((row) => row.names.includes(nameOf(names, figure.entity)));
  if (kind === 'revenue' && figure.entity !== null && least > line && !isListed) {
    return {
      rule: 'P2',
      verdict: 'warn',
      ratio: 1,
      why: () =>
        `As printed, ${formatAmount(figure)}${inYear} is above ${moneyOf(unlisted)}, and ${nameOf(names, figure.entity)} is not among those known to take that much.`,
      figures: [figure],
    };
  }
  return { rule: 'P2', verdict: 'ok', ratio: 1, why: () => '', figures: [figure] };
}

/** Which limit holds for an amount: flows by the year, what a company is worth, a round of funding. */
function kindOf({ metric, per }: Figure): CeilingLimit['kind'] | null {
  switch (metric) {
    case 'revenue':
    case 'profit':
    case 'loss':
    case 'cost':
      return 'revenue';
    case 'price':
      return per === null ? 'valuation' : 'revenue';
    case 'valuation':
    case 'market-cap':
      return 'valuation';
    case 'funding':
      return 'funding';
    case 'investment':
    case 'debt':
    case 'other':
      return null;
  }
}

function moneyOf({
  amount,
  currency,
}: {
  readonly amount: number;
  readonly currency: string;
}): string {
  const plain = { low: null, high: null, per: null, precision: 'exact' } as const;
  return formatAmount({ ...plain, value: amount, currency });
}

/** Dollars for one unit of a currency, rounded down; null when there is no rate. */
function rateOf(currency: string | null, { rates }: Ceilings): number | null {
  return rates.find((row) => row.currency === currency)?.dollars ?? null;
}
