import { civilFromDayNumber, dayNumber, weekdayOf } from '../domain/civil-day.ts';
import { alternation } from './alternation.ts';
import { LEFT, RIGHT, YEAR, pattern, yearOrNull } from './date-pattern.ts';
import type { DatePattern } from './date-pattern.ts';
import { wordsSign } from './date-signs.ts';
import { which } from './english-date-words.ts';

/** A day that bears a name: the same each year, or the nth weekday of a month (-1: the last), or counted from Easter. */
type Rule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly easter: number };

/** Named days that news texts date things by. Those that fall on other days in other countries are left out. */
const HOLIDAYS: Readonly<Record<string, Rule>> = {
  "New Year's Day": { month: 1, day: 1 },
  "New Year's Eve": { month: 12, day: 31 },
  "Valentine's Day": { month: 2, day: 14 },
  "St. Patrick's Day": { month: 3, day: 17 },
  "April Fools' Day": { month: 4, day: 1 },
  'Fourth of July': { month: 7, day: 4 },
  'Bastille Day': { month: 7, day: 14 },
  Halloween: { month: 10, day: 31 },
  'Christmas Eve': { month: 12, day: 24 },
  'Christmas Day': { month: 12, day: 25 },
  Christmas: { month: 12, day: 25 },
  'Boxing Day': { month: 12, day: 26 },
  'Memorial Day': { month: 5, weekday: 1, nth: -1 },
  'Labor Day': { month: 9, weekday: 1, nth: 1 },
  'Thanksgiving Day': { month: 11, weekday: 4, nth: 4 },
  Thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'Good Friday': { easter: -2 },
  'Easter Sunday': { easter: 0 },
  'Easter Monday': { easter: 1 },
};

/** Day number of a named day in a year; null for a name that is not in the table. */
export function holidayIn(name: string, year: number): number | null {
  const rule = HOLIDAYS[name];
  if (rule === undefined) return null;
  if ('easter' in rule) return easterIn(year) + rule.easter;
  if ('day' in rule) return dayNumber(year, rule.month, rule.day);
  if (rule.nth > 0) {
    const first = dayNumber(year, rule.month, 1);
    return first + ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1);
  }
  const next = rule.month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, rule.month + 1, 1);
  return next - 1 - ((weekdayOf(next - 1) - rule.weekday + 7) % 7);
}

/** Western Easter (Meeus, Jones and Butcher). */
function easterIn(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/**
 * The occurrence of a named day that is meant: the next when the words point ahead, the latest when they tell of what was
 * done, else the one that is near.
 */
export function nearestHoliday(
  name: string,
  today: number,
  pointing: 'past' | 'future' | 'told' | null,
): number | null {
  const { year } = civilFromDayNumber(today);
  const [before, here, after] = [year - 1, year, year + 1].map((y) => holidayIn(name, y));
  if (before === null || here === null || after === null) return null;
  if (before === undefined || here === undefined || after === undefined) return null;
  if (pointing === 'future') return here >= today ? here : after;
  return here <= today + (pointing === null ? NEAR : 0) ? here : before;
}

/** Days ahead within which a named day is spoken of as this year's. */
const NEAR = 14;

const NAMES = alternation(Object.keys(HOLIDAYS)).replaceAll("'", "['’]");

/** "Christmas Day", "last Thanksgiving", "Labor Day 2024". */
export const HOLIDAY_PATTERNS: readonly DatePattern[] = [
  pattern(
    'holiday',
    `${LEFT}(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext)\\s)?(?<name>${NAMES})(?:,?\\s${YEAR})?${RIGHT}(?!['’]|\\s(?:present|card|tree|season|shopping|sales?|parade|party|period|dinner|market|story|spending|trading|songs?|music|movies?|films?|gifts?|bonus|week)s?(?!\\p{L}))`,
    (g) => ({
      expression: {
        kind: 'holiday',
        name: (g['name'] ?? '').replace('’', "'").replace(/\s/g, ' '),
        year: yearOrNull(g),
        which: which(g),
      },
    }),
    'gu',
    wordsSign(
      Object.keys(HOLIDAYS).flatMap((name) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? []),
    ),
  ),
];
