import { daysInMonth, isoDate, isoDay, isCivilDay, dayNumber, shiftMonth } from './civil-day.ts';

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
  readonly anchor?: string | null | undefined;
}

/** First and last possible day, YYYY-MM-DD; null where the date is open. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * The first and last day that an EDTF string allows; null when the string is not one of ours.
 *
 * - `?`, `~` and `%` say that there is doubt, not how much, so they widen nothing. One exception (method, T3): the days
 *   `-05~`, `-15~` and `-25~` stand for the first, second and last third of a month.
 * - Seasons are northern and meteorological: `2024-21` is March to May, `2024-24` December 2024 to February 2025.
 * - `2024-33` to `-36` are quarters, `2024-40` and `-41` halves.
 * - Years have four digits; times of day are not accepted.
 */
export function boundsOf(edtf: string): Bounds | null {
  if (edtf.length > 40) return null;
  const set = /^\[(.*)\.\.(.*)\]$/.exec(edtf);
  if (set) {
    const [, from = '', to = ''] = set;
    // A set runs between ends of one precision; EDTF has no day-to-month sets.
    if (from !== '' && to !== '' && from.length !== to.length) return null;
    return spanBounds(from, to, '');
  }
  const slash = edtf.indexOf('/');
  if (slash < 0) return dateBounds(edtf);
  return spanBounds(edtf.slice(0, slash), edtf.slice(slash + 1), '..');
}

/** Whether a string is EDTF of the kinds that the content may hold (see `boundsOf`). */
export function isEdtf(text: string): boolean {
  return boundsOf(text) !== null;
}

/**
 * Order for lists: by first possible day, then by last, then as text. An open start comes first; what is no date comes last.
 */
export function compareEdtf(a: string | null, b: string | null): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Whether every day of `a` lies before every day of `b`; false when bounds are open. */
export function isBefore(a: Bounds, b: Bounds): boolean {
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}

function sortKey(edtf: string | null): string {
  const bounds = edtf === null ? null : boundsOf(edtf);
  if (!bounds) return `~ ${edtf ?? ''}`;
  return `${bounds.earliest ?? ' '} ${bounds.latest ?? '~'} ${edtf ?? ''}`;
}

/** `open` is what may stand for an open end beside the empty string. */
function spanBounds(from: string, to: string, open: string): Bounds | null {
  const isOpen = (end: string): boolean => end === '' || end === open;
  if (isOpen(from) && isOpen(to)) return null;
  const start = isOpen(from) ? null : dateBounds(from);
  const end = isOpen(to) ? null : dateBounds(to);
  if ((start === null && !isOpen(from)) || (end === null && !isOpen(to))) return null;
  const bounds = { earliest: start?.earliest ?? null, latest: end?.latest ?? null };
  if (bounds.earliest !== null && bounds.latest !== null && bounds.earliest > bounds.latest) {
    return null;
  }
  return bounds;
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)([?~%]?)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/;

function dateBounds(text: string): Bounds | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, years = '', inner = '', months, days, qualifier = ''] = match;
  // One mark only: `2026?-01` doubts the year, `2026-01?` the whole; `2026??` is nothing.
  if (inner !== '' && qualifier !== '') return null;
  if (years.includes('X')) {
    if (months !== undefined && !(months === 'XX' && (days === undefined || days === 'XX'))) {
      return null;
    }
    return {
      earliest: isoDate(Number(years.replaceAll('X', '0')), 1, 1),
      latest: isoDate(Number(years.replaceAll('X', '9')), 12, 31),
    };
  }
  const year = Number(years);
  if (months === undefined || (months === 'XX' && (days === undefined || days === 'XX'))) {
    return monthSpan(year, 1, 12);
  }
  if (months === 'XX') return null;
  const month = Number(months);
  if (month > 12) return days === undefined ? groupBounds(year, month) : null;
  if (month < 1) return null;
  if (days === undefined || days === 'XX') return monthSpan(year, month, 1);
  const day = Number(days);
  if (!isCivilDay(year, month, day)) return null;
  if (qualifier === '~') {
    const third = THIRDS[day];
    if (third) {
      return {
        earliest: isoDate(year, month, third[0]),
        latest: isoDate(year, month, Math.min(third[1], daysInMonth(year, month))),
      };
    }
  }
  return { earliest: isoDate(year, month, day), latest: isoDate(year, month, day) };
}

/** Early, mid and late in a month (method, T3). */
const THIRDS: Readonly<Record<number, readonly [number, number]>> = {
  5: [1, 10],
  15: [11, 20],
  25: [21, 31],
};

/** First month and number of months of the EDTF groupings of a year. */
const GROUPS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

function groupBounds(year: number, code: number): Bounds | null {
  const group = GROUPS[code];
  return group ? monthSpan(year, group[0], group[1]) : null;
}

function monthSpan(year: number, month: number, count: number): Bounds {
  const next = shiftMonth(year, month, count);
  return {
    earliest: isoDate(year, month, 1),
    latest: isoDay(dayNumber(next.year, next.month, 1) - 1),
  };
}
