import type { FuzzyDate } from '../domain/edtf.ts';
import type { DateMention } from './date-expression.ts';
import type { Place } from './date-places.ts';

/** A time expression with what its context makes of it. */
export interface ResolvedDate extends FuzzyDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `date`: a time that can be placed. `reference`: now, recently, soon. `duration` and `set` place nothing. */
  readonly kind: 'date' | 'reference' | 'duration' | 'set';
  /** `stated`: the text prints every part. `implied`: a part was inferred. `unknown`: it cannot be placed. */
  readonly certainty: 'stated' | 'implied' | 'unknown';
  /** The value in ISO-TimeML, for measuring and for other tools; null when it has none. */
  readonly timex: string | null;
  /** The two ends of a span. */
  readonly ends: readonly ResolvedDate[];
}

export function toResolved(
  mention: DateMention,
  place: Place,
  published: string | null,
): ResolvedDate {
  const { edtf, earliest, latest, rule, kind, timex, certainty, ends = [] } = place;
  const anchor = certainty === 'implied' && published !== null ? { anchor: published } : {};
  return {
    start: mention.start,
    end: mention.end,
    text: mention.text,
    edtf,
    earliest,
    latest,
    rule,
    ...anchor,
    kind,
    timex,
    certainty,
    ends,
  };
}
