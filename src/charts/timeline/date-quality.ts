import type { FuzzyDate } from '../../domain/edtf.ts';

/** The unit in which a date is told; `open` when one of its bounds is missing. */
export type DatePrecision = 'day' | 'month' | 'year' | 'open';

/** Rules of the method that copy a date as the text prints it; all others infer something. */
const PRINTED_RULES: ReadonlySet<string | null> = new Set([null, 'T1', 'T2', 'T1-T2', 'T6']);

/** Whether a source prints the date: read by a rule that infers nothing, and without a sign of doubt. */
export function isPrinted({ edtf, rule }: FuzzyDate): boolean {
  return edtf !== null && PRINTED_RULES.has(rule) && !/[?~%]/.test(edtf);
}

/** The finest unit that a date speaks in; axis ticks never go below it. */
export function precisionOf({ edtf, earliest, latest }: FuzzyDate): DatePrecision {
  if (earliest === null || latest === null) return 'open';
  if (edtf !== null && /\d{4}[?~%]?-\d\d-\d\d/.test(edtf)) return 'day';
  if (edtf !== null && /\d{4}[?~%]?-\d\d/.test(edtf)) return 'month';
  return edtf === null ? 'day' : 'year';
}
