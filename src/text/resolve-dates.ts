import {
  civilFromDayNumber,
  dayNumber,
  daysInMonth,
  isCivilDay,
  isoDate,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  parseDay,
  shiftMonth,
  weekdayOf,
} from '../domain/civil-day.ts';
import { boundsOf } from '../domain/edtf.ts';
import type { FuzzyDate } from '../domain/edtf.ts';
import { readDirection } from './date-cues.ts';
import type { Direction } from './date-cues.ts';
import type { DateExpression, DateMention, DatePart, DateUnit, Which } from './date-expression.ts';

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

export interface ResolveOptions {
  /** Day of publication, YYYY-MM-DD; null when the document prints none. A month or year alone counts as null for days. */
  readonly published: string | null;
  /** The text in which the mentions were found; its words tell past from future. */
  readonly text: string;
  /** Years printed elsewhere in the document, used without a publication date when the text itself prints none. */
  readonly explicitYears?: readonly number[];
  /** Whether 05/12/2024 is 5 December; null (default) when the page does not tell. */
  readonly dayFirst?: boolean | null;
}

/**
 * Places time expressions (method, section 6). With a publication date, months and weekdays without a year are past unless
 * their clause points ahead. Without one, a year comes from the nearest printed year and is marked uncertain (`2026?-01`);
 * where none is printed the date stays unknown. Nothing is ever taken from outside the document.
 */
export function resolveDates(
  mentions: readonly DateMention[],
  options: ResolveOptions,
): readonly ResolvedDate[] {
  const resolver = makeResolver(mentions, options);
  const resolved: ResolvedDate[] = [];
  let previous: Told | null = null;
  for (const mention of mentions) {
    const place = resolver(mention, previous);
    resolved.push(toResolved(mention, place, options.published));
    if (place.unit !== null && place.from !== null && place.anchors)
      previous = { ...place, at: mention.start };
  }
  return resolved;
}

/** Where an expression was placed. */
interface Place {
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

const NOWHERE: Place = {
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

/** The last time told, which later expressions lean on. */
interface Told extends Place {
  readonly at: number;
}

type Resolver = (mention: DateMention, previous: Told | null) => Place;

function makeResolver(mentions: readonly DateMention[], options: ResolveOptions): Resolver {
  const today = options.published === null ? null : parseDay(options.published);
  const years = mentions.flatMap((mention) => {
    const year = printedYear(mention.expression);
    return year === null
      ? []
      : [{ at: mention.start, year, month: printedMonth(mention.expression) }];
  });
  const dayFirst = options.dayFirst ?? readDayOrder(mentions);
  const anchorYear = (
    mention: DateMention,
    month: number | null,
    direction: Direction,
  ): number | null => {
    const nearest = years.reduce<(typeof years)[number] | null>(
      (best, item) =>
        best === null || Math.abs(item.at - mention.start) < Math.abs(best.at - mention.start)
          ? item
          : best,
      null,
    );
    const year = nearest?.year ?? options.explicitYears?.at(-1) ?? null;
    if (year === null || month === null || direction === 'future') return year;
    // A past month after the latest dated past event belongs to the year before.
    const latest = years.filter((item) => item.year === year && item.month !== null);
    const last = Math.max(0, ...latest.map((item) => item.month ?? 0));
    return last > 0 && month > last ? year - 1 : year;
  };

  return function resolve(mention: DateMention, previous: Told | null): Place {
    const { expression, part } = mention;
    const direction = (): Direction => readDirection(options.text, mention.start, mention.end);
    switch (expression.kind) {
      case 'day': {
        const { year, month, day } = expression;
        if (year !== null)
          return isCivilDay(year, month, day)
            ? dayPlace(dayNumber(year, month, day), 'T1', 'stated', mention.dayPart)
            : NOWHERE;
        if (today !== null)
          return dayPlace(
            nearestDay(today, month, day, direction()),
            'T4',
            'implied',
            mention.dayPart,
          );
        const guess = anchorYear(mention, month, direction());
        if (guess === null || !isCivilDay(guess, month, day)) return NOWHERE;
        const place = dayPlace(dayNumber(guess, month, day), 'T4', 'implied', null);
        return { ...place, edtf: `${isoYear(guess)}?-${two(month)}-${two(day)}` };
      }
      case 'numeric': {
        const { year, first, second } = expression;
        const asDayFirst = first > 12 || (second <= 12 && dayFirst === true);
        const asMonthFirst = second > 12 || (first <= 12 && dayFirst === false);
        if (asDayFirst && isCivilDay(year, second, first))
          return dayPlace(dayNumber(year, second, first), 'T1', 'stated', null);
        if (asMonthFirst && isCivilDay(year, first, second))
          return dayPlace(dayNumber(year, first, second), 'T1', 'stated', null);
        if (first === second && isCivilDay(year, first, second))
          return dayPlace(dayNumber(year, first, second), 'T1', 'stated', null);
        return NOWHERE;
      }
      case 'month': {
        const { year, month } = expression;
        if (year !== null) return monthPlace(year, month, part, 'T2', 'stated', '');
        if (today !== null)
          return monthPlace(
            yearForMonth(today, month, expression.which, direction()),
            month,
            part,
            'T4',
            'implied',
            '',
          );
        const guess = anchorYear(mention, month, direction());
        return guess === null ? NOWHERE : monthPlace(guess, month, part, 'T4', 'implied', '?');
      }
      case 'quarter': {
        const { quarter } = expression;
        if (expression.fiscal && expression.year !== null)
          return yearPlace(expression.year, part, 'T6', 'stated', true);
        if (expression.year !== null)
          return quarterPlace(expression.year, quarter, 'T7', 'stated', '');
        if (today !== null)
          return quarterPlace(
            yearForPeriod(today, quarter * 3 - 2, expression.which, direction()),
            quarter,
            'T7',
            'implied',
            '',
          );
        const guess = anchorYear(mention, null, null);
        return guess === null ? NOWHERE : quarterPlace(guess, quarter, 'T7', 'implied', '?');
      }
      case 'half': {
        const month = expression.half === 1 ? 1 : 7;
        if (expression.year !== null)
          return halfPlace(expression.year, expression.half, 'T7', 'stated', '');
        if (today !== null) {
          const year =
            expression.which === null
              ? civilFromDayNumber(today).year
              : yearForPeriod(today, month, expression.which, direction());
          return halfPlace(year, expression.half, 'T7', 'implied', '');
        }
        const guess = anchorYear(mention, null, null);
        return guess === null ? NOWHERE : halfPlace(guess, expression.half, 'T7', 'implied', '?');
      }
      case 'season': {
        const month = [3, 6, 9, 12][expression.season - 1] ?? 3;
        if (expression.year !== null)
          return seasonPlace(expression.year, expression.season, 'T7', 'stated');
        if (today === null) return NOWHERE;
        return seasonPlace(
          yearForPeriod(today, month, expression.which, direction()),
          expression.season,
          'T7',
          'implied',
        );
      }
      case 'year':
        return yearPlace(expression.year, part, 'T6', 'stated', expression.fiscal);
      case 'decade':
        return stretchPlace(
          `${isoYear(expression.start).slice(0, 3)}X`,
          isoYear(expression.start).slice(0, 3),
          part,
          'decade',
        );
      case 'century':
        return stretchPlace(
          `${isoYear(expression.start).slice(0, 2)}XX`,
          isoYear(expression.start).slice(0, 2),
          part,
          'century',
        );
      case 'weekday': {
        if (today === null) return NOWHERE;
        return dayPlace(
          nearestWeekday(today, expression.weekday, expression.which, direction()),
          'T4',
          'implied',
          mention.dayPart,
        );
      }
      case 'shift':
        if (today !== null && /year-end$/i.test(mention.text)) {
          const { year } = civilFromDayNumber(today);
          return {
            ...yearPlace(year, 'end', 'T4', 'implied', false),
            timex: `${isoYear(year)}-12-31`,
            anchors: false,
          };
        }
        // "a year ago" beside quarterly figures means the quarter.
        if (
          expression.unit === 'year' &&
          expression.count === -1 &&
          previous?.unit === 'quarter' &&
          previous.from !== null &&
          /ago$/i.test(mention.text) &&
          mention.start - previous.at < 400
        ) {
          return earlierPlace(previous.from, 'quarter', 'year', -1);
        }
        return today === null
          ? NOWHERE
          : shiftPlace(today, expression.unit, expression.count, part, mention.dayPart);
      case 'earlier': {
        // "The year-ago results" of a text that has just named last year are last year's.
        if (
          today !== null &&
          /year-(?:ago|earlier)/i.test(mention.text) &&
          previous?.unit === 'year'
        ) {
          return {
            ...yearPlace(civilFromDayNumber(today).year - 1, null, 'T4', 'implied', false),
            anchors: false,
          };
        }
        if (previous !== null && previous.from !== null && previous.unit !== null)
          return earlierPlace(previous.from, previous.unit, expression.unit, expression.count);
        return today === null
          ? NOWHERE
          : shiftPlace(today, expression.unit, expression.count, null, null);
      }
      case 'same':
        return samePlace(expression, previous, today);
      case 'stretch':
        if (expression.count === null && /^(?:the\s)?(?:recent|coming)/i.test(mention.text)) {
          const day = today === null ? null : isoDay(today);
          const bounds = day === null ? {} : expression.past ? open(null, day) : open(day, null);
          return {
            ...NOWHERE,
            kind: 'reference',
            timex: expression.past ? 'PAST_REF' : 'FUTURE_REF',
            rule: expression.past ? 'T8' : 'T11',
            certainty: day === null ? 'unknown' : 'implied',
            ...bounds,
          };
        }
        return stretchFrom(today, expression.unit, expression.count, expression.past);
      case 'long-ago': {
        const back =
          expression.unit === 'year' || expression.unit === 'decade'
            ? 24
            : expression.unit === 'month'
              ? 2
              : 0;
        const latest = today === null ? null : moveMonths(today, -back);
        return {
          ...NOWHERE,
          kind: 'reference',
          timex: 'PAST_REF',
          rule: 'T9',
          certainty: latest === null ? 'unknown' : 'implied',
          ...(latest === null ? {} : open(null, isoDay(latest))),
        };
      }
      case 'reference': {
        const day = today === null ? null : isoDay(today);
        const timex = { past: 'PAST_REF', present: 'PRESENT_REF', future: 'FUTURE_REF' }[
          expression.ref
        ];
        const rule = expression.ref === 'future' ? 'T11' : 'T8';
        if (day === null) return { ...NOWHERE, kind: 'reference', timex, rule };
        const bounds =
          expression.ref === 'past'
            ? open(null, day)
            : expression.ref === 'future'
              ? open(day, null)
              : { edtf: day, earliest: day, latest: day };
        return { ...NOWHERE, kind: 'reference', timex, rule, certainty: 'implied', ...bounds };
      }
      case 'duration':
        return { ...NOWHERE, kind: 'duration', timex: expression.value };
      case 'set':
        return { ...NOWHERE, kind: 'set', timex: expression.value };
      case 'span': {
        const from = resolve(expression.from, previous);
        const to = resolve(expression.to, { ...from, at: mention.start });
        const ends = [
          toResolved(expression.from, from, options.published),
          toResolved(expression.to, to, options.published),
        ];
        if (from.edtf === null || to.edtf === null) return { ...NOWHERE, ends };
        const edtf = `${from.edtf}/${to.edtf}`;
        const bounds = boundsOf(edtf);
        if (bounds === null) return { ...NOWHERE, ends };
        return {
          ...from,
          edtf,
          timex: null,
          certainty: from.certainty === 'stated' ? to.certainty : from.certainty,
          ...bounds,
          ends,
        };
      }
    }
  };
}

function toResolved(mention: DateMention, place: Place, published: string | null): ResolvedDate {
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

const two = (n: number): string => String(n).padStart(2, '0');

function open(
  earliest: string | null,
  latest: string | null,
): { edtf: string; earliest: string | null; latest: string | null } {
  return { edtf: `[${earliest ?? ''}..${latest ?? ''}]`, earliest, latest };
}

function dayPlace(
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

function monthPlace(
  year: number,
  month: number,
  part: DatePart,
  rule: string,
  certainty: Place['certainty'],
  doubt: '' | '?',
): Place {
  const timex = isoMonth(year, month);
  const plain = doubt === '' ? timex : `${isoYear(year)}?-${two(month)}`;
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
  const at = (y: number, m: number): string => `${isoYear(y)}${doubt}-${two(m)}`;
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

function quarterPlace(
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

function halfPlace(
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

function seasonPlace(
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

function yearPlace(
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

function stretchPlace(edtf: string, timex: string, part: DatePart, unit: DateUnit): Place {
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

/** The occurrence of a day of a month that the clause means: past unless it points ahead or lies within two months. */
function nearestDay(today: number, month: number, day: number, direction: Direction): number {
  const { year } = civilFromDayNumber(today);
  const at = (y: number): number => dayNumber(y, month, Math.min(day, daysInMonth(y, month)));
  const [before, here, after] = [at(year - 1), at(year), at(year + 1)];
  if (direction === 'future') return here >= today ? here : today - here < 45 ? here : after;
  if (direction === 'past') return here <= today ? here : before;
  if (here <= today) return after - today < 30 && today - here > 200 ? after : here;
  return here - today <= 60 ? here : before;
}

function yearForMonth(today: number, month: number, which: Which, direction: Direction): number {
  const now = civilFromDayNumber(today);
  if (which === 'this') return now.year;
  if (which === 'last') return month < now.month ? now.year : now.year - 1;
  if (which === 'next') return month > now.month ? now.year : now.year + 1;
  if (direction === 'future') return month >= now.month ? now.year : now.year + 1;
  return month <= now.month ? now.year : now.year - 1;
}

function yearForPeriod(today: number, month: number, which: Which, direction: Direction): number {
  const now = civilFromDayNumber(today);
  if (which === 'last') return now.year - 1;
  if (which === 'next') return now.year + 1;
  if (which === 'this' || month <= now.month)
    // What ended within half a year is still being reported, also in sentences about the future.
    return direction === 'future' && now.month - (month + 2) >= 6 ? now.year + 1 : now.year;
  return direction === 'future' ? now.year : now.year - 1;
}

function nearestWeekday(
  today: number,
  weekday: number,
  which: Which,
  direction: Direction,
): number {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (which === 'last') return today - (back === 0 ? 7 : back);
  if (which === 'next') return today + (back === 0 ? 7 : 7 - back);
  if (which === 'this') return today - weekdayOf(today) + weekday;
  if (direction === 'future') return back === 0 ? today : today + 7 - back;
  return today - back;
}

function moveMonths(days: number, months: number): number {
  const { year, month, day } = civilFromDayNumber(days);
  const moved = shiftMonth(year, month, months);
  return dayNumber(moved.year, moved.month, Math.min(day, daysInMonth(moved.year, moved.month)));
}

function shiftPlace(
  today: number,
  unit: DateUnit,
  count: number,
  part: DatePart,
  dayPart: string | null,
): Place {
  const now = civilFromDayNumber(today);
  const rule = 'T4';
  switch (unit) {
    case 'minute':
    case 'hour':
    case 'day':
      return dayPlace(unit === 'day' ? today + count : today, rule, 'implied', dayPart);
    case 'week':
    case 'weekend':
      return weekPlace(today + count * 7, unit, part);
    case 'month': {
      const moved = shiftMonth(now.year, now.month, count);
      return within(
        monthPlace(moved.year, moved.month, thirds(part), rule, 'implied', ''),
        today,
        part,
      );
    }
    case 'quarter': {
      const moved = shiftMonth(now.year, Math.floor((now.month - 1) / 3) * 3 + 1, count * 3);
      return within(
        quarterPlace(moved.year, Math.floor((moved.month - 1) / 3) + 1, 'T7', 'implied', ''),
        today,
        part,
      );
    }
    case 'year': {
      const place = yearPlace(now.year + count, thirds(part), rule, 'implied', false);
      return within(place, today, part);
    }
    case 'decade':
      return {
        ...stretchPlace(
          `${isoYear(now.year + count * 10).slice(0, 3)}X`,
          isoYear(now.year + count * 10).slice(0, 3),
          part,
          unit,
        ),
        certainty: 'implied',
        rule,
      };
    case 'century':
      return {
        ...stretchPlace(
          `${isoYear(now.year + count * 100).slice(0, 2)}XX`,
          isoYear(now.year + count * 100).slice(0, 2),
          part,
          unit,
        ),
        certainty: 'implied',
        rule,
      };
  }
}

const thirds = (part: DatePart): DatePart => (part === 'earlier' || part === 'later' ? null : part);

/** "earlier this year" ends, "later this year" starts with the day of publication (method, T8 and T11). */
function within(place: Place, today: number, part: DatePart): Place {
  if (part !== 'earlier' && part !== 'later') return place;
  const [a, b] = [
    part === 'earlier' ? place.earliest : isoDay(today),
    part === 'earlier' ? isoDay(today) : place.latest,
  ];
  if (a === null || b === null || a > b) return place;
  return {
    ...place,
    edtf: `[${a}..${b}]`,
    earliest: a,
    latest: b,
    rule: part === 'earlier' ? 'T8' : 'T11',
    anchors: false,
  };
}

function weekPlace(day: number, unit: 'week' | 'weekend', part: DatePart): Place {
  const monday = day - weekdayOf(day) + 1;
  const { year, week } = isoWeek(day);
  const [from, to] = unit === 'week' ? [monday, monday + 6] : [monday + 5, monday + 6];
  const timex = `${isoYear(year)}-W${two(week)}${unit === 'week' ? '' : '-WE'}`;
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

/** "a year earlier" keeps the grain of the time that it leans on: the quarter a year before that quarter. */
function earlierPlace(from: number, grain: DateUnit, unit: DateUnit, count: number): Place {
  const implied = { certainty: 'implied' as const, anchors: false };
  if (unit === 'year' || unit === 'month' || unit === 'quarter' || unit === 'decade') {
    const months = count * { year: 12, month: 1, quarter: 3, decade: 120 }[unit];
    const moved = civilFromDayNumber(moveMonths(from, months));
    if (unit !== 'year' && grain === 'year') return { ...NOWHERE };
    if (grain === 'quarter')
      return {
        ...quarterPlace(moved.year, Math.floor((moved.month - 1) / 3) + 1, 'T4', 'implied', ''),
        ...implied,
      };
    if (grain === 'month')
      return { ...monthPlace(moved.year, moved.month, null, 'T4', 'implied', ''), ...implied };
    if (unit === 'month')
      return { ...monthPlace(moved.year, moved.month, null, 'T4', 'implied', ''), ...implied };
    return { ...yearPlace(moved.year, null, 'T4', 'implied', false), ...implied };
  }
  if (unit === 'day') return { ...dayPlace(from + count, 'T4', 'implied', null), ...implied };
  if (unit === 'week') return { ...weekPlace(from + count * 7, 'week', null), ...implied };
  return { ...NOWHERE };
}

function samePlace(
  expression: Extract<DateExpression, { kind: 'same' }>,
  previous: Place | null,
  today: number | null,
): Place {
  const { unit } = expression;
  if (previous !== null && previous.unit === unit && expression.which === null)
    return { ...previous, certainty: 'implied', rule: 'T4', anchors: false };
  if (today === null) return NOWHERE;
  // Businesses speak of the quarter that has ended, reporters of the weekend that has passed.
  const count = unit === 'quarter' || (unit === 'weekend' && weekdayOf(today) < 6) ? -1 : 0;
  return { ...shiftPlace(today, unit, count, null, null), anchors: false };
}

/** "the past three years": from so long before publication up to it (method, T10). */
function stretchFrom(
  today: number | null,
  unit: DateUnit,
  count: number | null,
  past: boolean,
): Place {
  const timex = `P${unit === 'hour' || unit === 'minute' ? 'T' : ''}${count ?? 'X'}${{ minute: 'M', hour: 'H', day: 'D', week: 'W', weekend: 'WE', month: 'M', quarter: 'Q', year: 'Y', decade: 'DE', century: 'CE' }[unit]}`;
  const base: Place = { ...NOWHERE, kind: 'duration', timex, rule: past ? 'T10' : 'T11' };
  if (today === null || count === null) return base;
  const sign = past ? -1 : 1;
  const months = {
    minute: 0,
    hour: 0,
    day: 0,
    week: 0,
    weekend: 0,
    month: 1,
    quarter: 3,
    year: 12,
    decade: 120,
    century: 1200,
  }[unit];
  const other =
    months > 0
      ? moveMonths(today, sign * months * count)
      : today + sign * count * (unit === 'week' ? 7 : 1);
  const [a, b] = past ? [other, today] : [today, other];
  const bounds = { earliest: isoDay(a), latest: isoDay(b) };
  return { ...base, edtf: `${bounds.earliest}/${bounds.latest}`, ...bounds, certainty: 'implied' };
}

function printedYear(expression: DateExpression): number | null {
  if (expression.kind === 'span')
    return printedYear(expression.to.expression) ?? printedYear(expression.from.expression);
  return 'year' in expression && !('fiscal' in expression && expression.fiscal)
    ? expression.year
    : null;
}

function printedMonth(expression: DateExpression): number | null {
  if (expression.kind === 'span') return printedMonth(expression.to.expression);
  return 'month' in expression ? expression.month : null;
}

/** The order of day and month, when another date of the text gives it away. */
function readDayOrder(mentions: readonly DateMention[]): boolean | null {
  for (const { expression } of mentions) {
    if (expression.kind !== 'numeric') continue;
    if (expression.first > 12) return true;
    if (expression.second > 12) return false;
  }
  return null;
}
