import { ageInDays } from '../assess/credibility/age-in-days.ts';
import { boundsOf, type FuzzyDate } from '../domain/edtf.ts';
import type { Source } from '../domain/source.ts';
import { countOf } from './count-of.ts';

/** The rules under which a date is printed (method, section 6); null is a date that a person has set. */
const PRINTED: ReadonlySet<string | null> = new Set([null, 'T1', 'T2', 'T3', 'T6']);

/** How long after what it speaks of a source was published (method, X5), as far as both days are stated. */
export function ageWords(
  { published, publishedBounds }: Pick<Source, 'published' | 'publishedBounds'>,
  date: FuzzyDate,
): string {
  const from = published === null ? publishedBounds : boundsOf(published);
  const days = from && date.edtf !== null && PRINTED.has(date.rule) ? ageInDays(from, date) : null;
  if (days === null) return 'unknown how long after: one of the two days is not stated';
  if (days === 0) return 'on the last day of the time that it speaks of';
  return days > 0
    ? `at least ${countOf(days, 'day')} after the time that it speaks of`
    : 'before the end of the time that it speaks of';
}
