import type { RuleId } from './rule-ids.ts';

/** `error` stops the build; `warning` is told and lets it pass. */
export type Severity = 'error' | 'warning';

/** A place in a file that a person can open. Line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The line as it stands in the file, to be shown with a mark below the column. */
  readonly quoted?: string;
}

/** Something wrong with the content, said to the person who can mend it. */
export interface Finding {
  /** Stable id of the rule, such as `quote-anchored`. */
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly place: Place;
  /** "Unexpected X, expected Y." */
  readonly message: string;
  /** What to do about it; an imperative sentence. */
  readonly remedy: string;
  /** The other place, when two disagree. */
  readonly other?: Place;
}
