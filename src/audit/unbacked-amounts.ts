import type { Figure } from '../domain/figure.ts';
import { findMoney, type AmountMention } from '../text/find-money.ts';

/** The amounts in an editor's words that neither a figure nor one of the quotes states. */
export function unbackedAmounts(
  words: string,
  figures: ReadonlySet<string>,
  quotes: readonly string[],
): AmountMention[] {
  return findMoney(words).filter(
    (amount) => !figures.has(amountKey(amount)) && !quotes.some((quote) => states(quote, amount)),
  );
}

/** What two amounts have in common that say the same. */
export function amountKey({
  value,
  low,
  high,
  currency,
}: Pick<Figure, 'value' | 'low' | 'high' | 'currency'>): string {
  return JSON.stringify([value, low, high, currency]);
}

/** A quote states an amount in other words, or prints the very words (a title may have cut them short). */
function states(quote: string, amount: AmountMention): boolean {
  return (
    quote.includes(amount.text) ||
    findMoney(quote).some((quoted) => amountKey(quoted) === amountKey(amount))
  );
}
