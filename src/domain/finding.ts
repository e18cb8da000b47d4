/** `error` stops the build; `warning` is told and lets it pass. */
export type Severity = 'error' | 'warning';

/** A place in a file that a person can open. Line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something wrong with the content, said to the person who can mend it. */
export interface Finding {
  /** Stable id of the rule, kebab-case: `quote-anchored`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** "Unexpected X, expected Y." */
  readonly message: string;
  /** What to do about it; an imperative sentence. */
  readonly remedy: string;
  /** The other place, when two disagree. */
  readonly other?: Place;
}
