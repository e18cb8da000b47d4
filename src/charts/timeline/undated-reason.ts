import type { FuzzyDate } from '../../domain/edtf.ts';

/** Why an event has no date, in words a reader knows; the rules are those of the method, section 6. */
export function undatedReason({ edtf, rule }: FuzzyDate): string {
  if (edtf !== null) return 'the date told bounds nothing';
  return (rule !== null && REASONS[rule]) || 'no time is told';
}

const RELATIVE = 'told relative to an article that prints no date';

const REASONS: Readonly<Record<string, string>> = {
  T8: RELATIVE,
  T9: RELATIVE,
  T10: RELATIVE,
  T11: RELATIVE,
  T12: 'told as done, without a time',
  T13: 'only its order is told',
  T14: 'the article prints no date',
};
