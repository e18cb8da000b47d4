/**
 * How exactly an amount is stated: `exact` as a number; `approximate` ("roughly", "nearly": ±10 %); `range` between two
 * numbers; `bound` with one end ("more than"); `vague` in words only ("hundreds of millions"); `derived` by an editor's
 * arithmetic; `undisclosed` when the source says that it was not made public.
 */
export type Precision =
  'exact' | 'approximate' | 'range' | 'bound' | 'vague' | 'derived' | 'undisclosed';

export const PRECISIONS: readonly Precision[] = [
  'exact',
  'approximate',
  'range',
  'bound',
  'vague',
  'derived',
  'undisclosed',
];

/** An amount of money as a text states it. The frontmatter of a figure carries the same fields. */
export interface Amount {
  /** Units of the currency; null when no single number is stated. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** ISO 4217, or null when nothing tells it. */
  readonly currency: string | null;
  /** ISO 8601 duration of a rate, or null. */
  readonly per: string | null;
  readonly precision: Precision;
}
