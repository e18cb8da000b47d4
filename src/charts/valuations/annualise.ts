import { formatAmount } from '../../domain/format-amount.ts';
import type { Amount } from '../../domain/money.ts';

/** How many of a period make a year. */
const PER_YEAR: Readonly<Record<string, number>> = {
  PT1H: 8760,
  P1D: 365,
  P1W: 52,
  P1M: 12,
  P3M: 4,
  P6M: 2,
};

/** What a rate comes to if it holds for a year, in words; null for what is no rate or already a year's. */
export function annualised(amount: Amount): string | null {
  const factor = amount.per === null ? undefined : PER_YEAR[amount.per];
  if (factor === undefined || amount.precision === 'undisclosed') return null;
  const times = (value: number | null): number | null => (value === null ? null : value * factor);
  return formatAmount({
    ...amount,
    value: times(amount.value),
    low: times(amount.low),
    high: times(amount.high),
    per: 'P1Y',
  });
}
