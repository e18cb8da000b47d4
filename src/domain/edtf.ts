/**
 * A date as far as it is known: an EDTF string with our own bounds, because no library bounds EDTF intervals rightly.
 * Allowed EDTF: level 0, level 1, `[..D]`, `[D..]`, `[A..B]` and `Y?-M`. Everything is UTC.
 */
export interface FuzzyDate {
  /** Null when the text gives no time at all. */
  readonly edtf: string | null;
  /** First possible day, YYYY-MM-DD; null when open. */
  readonly earliest: string | null;
  /** Last possible day; null when open. */
  readonly latest: string | null;
  /** The rule of the method (T1 to T14) that read it; null when a person set it. */
  readonly rule: string | null;
  /** For inferred dates (T4 to T14): the day from which it was inferred. */
  readonly anchor?: string | null;
}
