import {
  dayNumber,
  daysInMonth,
  isoDate,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  shiftMonth,
  weekdayOf,
} from '../domain/civil-day.ts';
import { boundsOf } from '../domain/edtf.ts';
import type { DatePart, DateUnit } from './date-expression.ts';
import type { ResolvedDate } from './resolved-date.ts';

/** Where an expression was placed. */
export interface Place {
  readonly kind: ResolvedDate['kind'];
  readonly edtf: string | null;
  readonly timex: string | null;
  readonly rule: string;
  readonly certainty: ResolvedDate['certainty'];
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Grain and first day, for expressions that lean on this one. */
  readonly unit: DateUnit | null;
  readonly from: number | null;
  readonly anchors: boolean;
  readonly ends?: readonly ResolvedDate[];
}

export const NOWHERE: Place = {
  kind: 'date',
  edtf: null,
  timex: null,
  rule: 'none',
  certainty: 'unknown',
  earliest: null,
  latest: null,
  unit: null,
  from: null,
  anchors: false,
};

export const twoDigits = (n: number): string => String(n).padStart(2, '0');

export function openBounds(
  earliest: string | null,
  latest: string | null,
): { edtf: string; earliest: string | null; latest: string | null } {
  return { edtf: `[${earliest ?? ''}..${latest ?? ''}]`, earliest, latest };
}

export function dayPlace(
  days: number,
  rule: string,
  certainty: Place['certainty'],
  dayPart: string | null,
): Place {
  const iso = isoDay(days);
  return {
    ...NOWHERE,
    edtf: iso,
    earliest: iso,
    latest: iso,
    timex: dayPart === null ? iso : `${iso}${dayPart}`,
    rule,
    certainty,
    unit: 'day',
    from: days,
    anchors: true,
  };
}

/** Days of a month for its early, middle and late part (method, T3). */
const PART_DAYS: Readonly<Record<string, string>> = {
  early: '05',
  mid: '15',
  late: '25',
  end: '25',
};

export function monthPlace(
  year: number,
  month: number,
  part: DatePart,
  rule: string,
  certainty: Place['certainty'],
  doubt: '' | '?',
): Place {
  const timex = isoMonth(year, month);
  const plain = doubt === '' ? timex : `${isoYear(year)}?-${twoDigits(month)}`;
  const day = part === null ? undefined : PART_DAYS[part];
  const exact = day === undefined ? null : boundsOf(`${timex}-${day}~`);
  const edtf = day !== undefined && doubt === '' ? `${timex}-${day}~` : plain;
  const bounds = exact ?? boundsOf(plain);
  return {
    ...NOWHERE,
    edtf,
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    timex,
    rule: day === undefined ? rule : 'T3',
    certainty,
    unit: 'month',
    from: dayNumber(year, month, 1),
    anchors: true,
  };
}

function spanPlace(
  year: number,
  month: number,
  months: number,
  timex: string,
  unit: DateUnit,
  rule: string,
  certainty: Place['certainty'],
  doubt: string,
): Place {
  const end = shiftMonth(year, month, months - 1);
  const at = (y: number, m: number): string => `${isoYear(y)}${doubt}-${twoDigits(m)}`;
  return {
    ...NOWHERE,
    edtf: `${at(year, month)}/${at(end.year, end.month)}`,
    earliest: isoDate(year, month, 1),
    latest: isoDate(end.year, end.month, daysInMonth(end.year, end.month)),
    timex,
    rule,
    certainty,
    unit,
    from: dayNumber(year, month, 1),
    anchors: true,
  };
}

export function quarterPlace(
  year: number,
  quarter: number,
  rule: string,
  certainty: Place['certainty'],
  doubt: '' | '?',
): Place {
  return spanPlace(
    year,
    quarter * 3 - 2,
    3,
    `${isoYear(year)}-Q${quarter}`,
    'quarter',
    rule,
    certainty,
    doubt,
  );
}

export function halfPlace(
  year: number,
  half: number,
  rule: string,
  certainty: Place['certainty'],
  doubt: '' | '?',
): Place {
  return {
    ...spanPlace(
      year,
      half === 1 ? 1 : 7,
      6,
      `${isoYear(year)}-H${half}`,
      'quarter',
      rule,
      certainty,
      doubt,
    ),
    anchors: false,
  };
}

export function seasonPlace(
  year: number,
  season: number,
  rule: string,
  certainty: Place['certainty'],
): Place {
  const edtf = `${isoYear(year)}-2${season}`;
  const bounds = boundsOf(edtf);
  return {
    ...NOWHERE,
    edtf,
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    timex: `${isoYear(year)}-${['SP', 'SU', 'FA', 'WI'][season - 1] ?? 'SP'}`,
    rule,
    certainty,
    unit: 'quarter',
    from: dayNumber(year, [3, 6, 9, 12][season - 1] ?? 3, 1),
    anchors: false,
  };
}

/** First and last month of a part of a year. */
const PART_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  end: [10, 12],
};

export function yearPlace(
  year: number,
  part: DatePart,
  rule: string,
  certainty: Place['certainty'],
  fiscal: boolean,
): Place {
  const span = part === null ? undefined : PART_MONTHS[part];
  const plain = isoYear(year);
  const [from, to] = span ?? [1, 12];
  return {
    ...NOWHERE,
    // A fiscal year is near its calendar year, a part of a year is less than it: both are marked approximate.
    edtf: fiscal || span ? `${plain}~` : plain,
    earliest: isoDate(fiscal ? year - 1 : year, fiscal ? 4 : from, 1),
    latest: isoDate(year, to, daysInMonth(year, to)),
    timex: plain,
    rule,
    certainty,
    unit: 'year',
    from: dayNumber(year, 1, 1),
    anchors: true,
  };
}

export function stretchPlace(edtf: string, timex: string, part: DatePart, unit: DateUnit): Place {
  const bounds = boundsOf(edtf);
  return {
    ...NOWHERE,
    edtf,
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    timex,
    rule: part === null ? 'T6' : 'T6',
    certainty: 'stated',
    unit,
    from: null,
  };
}

export function weekPlace(day: number, unit: 'week' | 'weekend', part: DatePart): Place {
  const monday = day - weekdayOf(day) + 1;
  const { year, week } = isoWeek(day);
  const [from, to] = unit === 'week' ? [monday, monday + 6] : [monday + 5, monday + 6];
  const timex = `${isoYear(year)}-W${twoDigits(week)}${unit === 'week' ? '' : '-WE'}`;
  const bounds = { earliest: isoDay(from), latest: isoDay(to) };
  return {
    ...NOWHERE,
    edtf: `${bounds.earliest}/${bounds.latest}`,
    ...bounds,
    timex,
    rule: 'T4',
    certainty: 'implied',
    unit: 'week',
    from,
    anchors: part === null,
  };
}
