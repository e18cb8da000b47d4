import { CALENDAR_PATTERNS } from './calendar-date-patterns.ts';
import type { DatePattern } from './date-pattern.ts';
import { HOLIDAY_PATTERNS } from './holiday-patterns.ts';
import { RELATIVE_PATTERNS } from './relative-date-patterns.ts';

/** All English patterns. Where two overlap, the one that starts first wins, then the longer. */
export const ENGLISH_DATE_PATTERNS: readonly DatePattern[] = [
  ...CALENDAR_PATTERNS,
  ...HOLIDAY_PATTERNS,
  ...RELATIVE_PATTERNS,
];
