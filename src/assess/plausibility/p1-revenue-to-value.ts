import type { Figure } from '../../domain/figure.ts';
import { formatAmount } from '../../domain/format-amount.ts';
import { amountWords, nameOf, times } from '../figures/figure-words.ts';
import { mayBeOneTime } from '../figures/may-be-one-time.ts';
import { extentOf, timesAYear } from '../figures/yearly.ts';
import type { Check, CheckContext } from './check.ts';

/** P1: a year's revenue over what the same company is said to be worth. */
export function revenueToValue(
  revenue: Figure,
  value: Figure,
  { method, names }: CheckContext,
): Check | null {
  if (revenue.metric !== 'revenue' || !isValue(value)) return null;
  if (revenue.entity === null || revenue.entity !== value.entity) return null;
  if (revenue.currency === null || revenue.currency !== value.currency) return null;
  const { yearsApart, revenueToValue: limits } = method.plausibility;
  if (!mayBeOneTime(revenue.asOf, value.asOf, yearsApart)) return null;
  const [earned, worth] = [extentOf(revenue), extentOf(value)];
  if (!earned || !worth || worth[0] <= 0) return null;
  // Without a period a revenue is a year's or less, so only too much of it tells something.
  const yearly = timesAYear(revenue.per);
  // The reading of ranges that is kindest to the text.
  const least = (earned[0] * (yearly ?? 1)) / worth[1];
  const most = (earned[1] * (yearly ?? 1)) / worth[0];
  const verdict =
    least > limits.fail
      ? 'fail'
      : least > limits.warn || (yearly !== null && most < limits.warnBelow)
        ? 'warn'
        : 'ok';
  const ratio = verdict !== 'ok' && least <= limits.warn ? most : least;
  const inYear =
    yearly === null || yearly === 1
      ? ''
      : `, or ${amountWords(earned[0] * yearly, revenue, 'P1Y')},`;
  return {
    rule: 'P1',
    verdict,
    ratio: Math.max(ratio, 1 / ratio),
    why: () =>
      `As printed, revenue of ${formatAmount(revenue)}${inYear} is ${times(ratio)} the ${formatAmount(value)} that ${nameOf(names, value.entity)} is said to be worth.`,
    figures: [revenue, value],
  };
}

/** What a company is worth. An amount by the week or year is no such thing, whatever the text calls it. */
export function isValue({ metric, per }: Pick<Figure, 'metric' | 'per'>): boolean {
  return (metric === 'valuation' || metric === 'market-cap') && per === null;
}
