import type { Amount } from '../domain/money.ts';

/** An amount of money in a text. Offsets are UTF-16 units. */
export interface AmountMention extends Amount {
  /** The amount without the words that qualify it: "$5 billion" of "more than $5 billion a year". */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The span with the qualifying words; a quote that proves the amount must hold it. */
  readonly qualified: { readonly start: number; readonly end: number };
  /** What the amount is the price of one of ("share", "barrel"); null when it is no unit price. */
  readonly perUnit: string | null;
  /** The same amount in other currencies, printed in parentheses after it or after "or". */
  readonly conversions: readonly AmountMention[];
}
