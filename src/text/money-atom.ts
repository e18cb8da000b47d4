import type { CurrencyCode } from './currencies.ts';

/** One number with what stands glued to it: sign, scale, currency word. Ranges are made of two. */
export interface MoneyAtom {
  readonly start: number;
  readonly end: number;
  /** The number without its scale; null when its digits fit no style. */
  readonly number: number | null;
  /** The factor named after the number; null when none is. */
  readonly scale: number | null;
  /** Undefined when no currency is named; null when its name is shared by several. */
  readonly currency: CurrencyCode | undefined;
  /** The number is cut or garbled: no amount may be made of it. */
  readonly damaged: boolean;
  /** The currency stands before the number as a sign or code. */
  readonly signed: boolean;
  /** The number could be a year. */
  readonly yearLike: boolean;
}

export const GAP = '[ \\u00a0\\u202f]';
