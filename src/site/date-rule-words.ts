import type { FuzzyDate } from '../domain/edtf.ts';
import { formatEdtf } from '../domain/format-date.ts';

/** The rules by which dates are read, by their number in the method. */
const RULES: Readonly<Record<string, string>> = {
  T1: 'as printed',
  T2: 'as printed',
  T3: 'a part of the month, as printed',
  T4: 'the year is not printed; inferred',
  T6: 'as printed',
  T7: 'a quarter; calendar year assumed',
  T8: '“recently”: before publication',
  T9: 'some years before publication',
  T10: 'counted back from publication',
  T11: 'after publication',
  T12: 'told as done: before publication',
  T13: 'only its order is told',
  T14: 'the document prints no date; inferred from its latest dated event',
};

/** The rules in order, for the page that explains them. */
export const DATE_RULES: readonly (readonly [string, string])[] = Object.entries(RULES);

/** How a date was read from the words, for readers. */
export function dateRuleWords({ rule, anchor }: FuzzyDate): string {
  const words = (rule === null ? undefined : RULES[rule]) ?? 'set by an editor';
  return anchor ? `${words}, reckoned from ${formatEdtf(anchor)}` : words;
}
