import type { Figure } from '../../domain/figure.ts';
import { formatAmount } from '../../domain/format-amount.ts';
import { nameOf, times } from '../figures/figure-words.ts';
import { mayBeOneTime } from '../figures/may-be-one-time.ts';
import { extentOf } from '../figures/yearly.ts';
import type { Check, CheckContext } from './check.ts';
import { isValue } from './p1-revenue-to-value.ts';

/** P7: two valuations of one company that are far apart. For display: the contradiction itself is D1. */
export function valuationsApart(
  a: Figure,
  b: Figure,
  { method, names, isOfChange }: CheckContext,
): Check | null {
  if (!isValue(a) || !isValue(b) || a.entity === null || a.entity !== b.entity) return null;
  if (a.currency === null || a.currency !== b.currency) return null;
  const { yearsApart, valuationsApart: limit } = method.plausibility;
  if (!mayBeOneTime(a.asOf, b.asOf, yearsApart)) return null;
  // "Its valuation was cut from €47 million to €8 million": one text tells of two times.
  if (a.source === b.source && [a, b].some(isOfChange)) return null;
  const [x, y] = [extentOf(a), extentOf(b)];
  if (!x || !y) return null;
  const ratio = Math.max(x[0], y[0]) / Math.min(x[1], y[1]);
  return {
    rule: 'P7',
    verdict: ratio > limit ? 'warn' : 'ok',
    ratio,
    why: () =>
      `${nameOf(names, a.entity)} is said to be worth ${formatAmount(a)} and ${formatAmount(b)}: one is ${times(ratio)} the other.`,
    figures: [a, b],
  };
}
