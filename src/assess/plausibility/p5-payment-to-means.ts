import type { Figure } from '../../domain/figure.ts';
import { formatAmount } from '../../domain/format-amount.ts';
import { amountWords, nameOf, times } from '../figures/figure-words.ts';
import { mayBeOneTime } from '../figures/may-be-one-time.ts';
import { extentOf, timesAYear } from '../figures/yearly.ts';
import type { Check, CheckContext } from './check.ts';
import { isValue } from './p1-revenue-to-value.ts';

/** P5: a year's payment over the payer's yearly revenue (remarkable above 1) and over the payer's worth (fails above a half). */
export function paymentToMeans(
  payment: Figure,
  means: Figure,
  { method, names, noCompanies }: CheckContext,
): Check | null {
  const yearly = timesAYear(payment.per);
  if (payment.metric !== 'price' || yearly === null || payment.entity === null) return null;
  if (noCompanies.has(payment.entity)) return null;
  const isRevenue = means.metric === 'revenue' && timesAYear(means.per) !== null;
  if (!isRevenue && !isValue(means)) return null;
  if (payment.entity !== means.entity) return null;
  if (payment.currency === null || payment.currency !== means.currency) return null;
  const { yearsApart, paymentToRevenue, paymentToValue } = method.plausibility;
  if (!mayBeOneTime(payment.asOf, means.asOf, yearsApart)) return null;
  const [paid, has] = [extentOf(payment), extentOf(means)];
  if (!paid || !has || has[1] <= 0) return null;
  const ratio = (paid[0] * yearly) / (has[1] * (isRevenue ? (timesAYear(means.per) ?? 1) : 1));
  const verdict =
    isRevenue && ratio > paymentToRevenue
      ? 'warn'
      : !isRevenue && ratio > paymentToValue
        ? 'fail'
        : 'ok';
  const inYear = yearly === 1 ? '' : `, or ${amountWords(paid[0] * yearly, payment, 'P1Y')},`;
  return {
    rule: 'P5',
    verdict,
    ratio: Math.max(ratio, 1 / ratio),
    why: () =>
      `As printed, ${nameOf(names, payment.entity)} pays ${formatAmount(payment)}${inYear} which is ${times(ratio)} its ${isRevenue ? 'revenue' : 'worth'} of ${formatAmount(means)}.`,
    figures: [payment, means],
  };
}
