import {
  civilFromDayNumber,
  dayNumber,
  daysInMonth,
  isoDay,
  isoYear,
  shiftMonth,
  weekdayOf,
} from '../domain/civil-day.ts';
import type { DateExpression, DatePart, DateUnit } from './date-expression.ts';
import { durationValue } from './english-date-words.ts';
import {
  NOWHERE,
  dayPlace,
  monthPlace,
  quarterPlace,
  stretchPlace,
  weekPlace,
  yearPlace,
} from './date-places.ts';
import type { Place } from './date-places.ts';

export function moveMonths(days: number, months: number): number {
  const { year, month, day } = civilFromDayNumber(days);
  const moved = shiftMonth(year, month, months);
  return dayNumber(moved.year, moved.month, Math.min(day, daysInMonth(moved.year, moved.month)));
}

export function shiftPlace(
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
      return withinPeriod(
        monthPlace(moved.year, moved.month, thirds(part), rule, 'implied', ''),
        today,
        part,
      );
    }
    case 'quarter': {
      const moved = shiftMonth(now.year, Math.floor((now.month - 1) / 3) * 3 + 1, count * 3);
      return withinPeriod(
        quarterPlace(moved.year, Math.floor((moved.month - 1) / 3) + 1, 'T7', 'implied', ''),
        today,
        part,
      );
    }
    case 'year': {
      const place = yearPlace(now.year + count, thirds(part), rule, 'implied', false);
      return withinPeriod(place, today, part);
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
export function withinPeriod(place: Place, today: number, part: DatePart): Place {
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

/** "a year earlier" keeps the grain of the time that it leans on: the quarter a year before that quarter. */
export function earlierPlace(from: number, grain: DateUnit, unit: DateUnit, count: number): Place {
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

/** From the finest to the coarsest. */
const GRAINS: readonly (DateUnit | null)[] = ['day', 'week', 'month', 'quarter', 'year', 'decade'];

/** "that day" after a month is none of its days. */
function isCoarser(unit: DateUnit | null, than: DateUnit): boolean {
  return GRAINS.includes(than) && GRAINS.indexOf(unit) > GRAINS.indexOf(than);
}

export function samePlace(
  expression: Extract<DateExpression, { kind: 'same' }>,
  previous: Place | null,
  today: number | null,
): Place {
  const { unit } = expression;
  if (expression.which === 'that') {
    // "that year" is the year of the time told before, or none that can be placed.
    if (previous === null || previous.from === null) return NOWHERE;
    if (isCoarser(previous.unit, unit)) return NOWHERE;
    return { ...shiftPlace(previous.from, unit, 0, null, null), anchors: false };
  }
  if (previous !== null && previous.unit === unit && expression.which === null)
    return { ...previous, certainty: 'implied', rule: 'T4', anchors: false };
  if (today === null) return NOWHERE;
  // Businesses speak of the quarter that has ended, reporters of the weekend that has passed.
  const ended = unit === 'quarter' || (unit === 'year' && expression.which === 'last');
  const count = ended || (unit === 'weekend' && weekdayOf(today) < 6) ? -1 : 0;
  return { ...shiftPlace(today, unit, count, null, null), anchors: false };
}

/** "the past three years": from so long before publication up to it (method, T10). */
export function stretchFrom(
  today: number | null,
  unit: DateUnit,
  count: number | null,
  past: boolean,
): Place {
  const timex = durationValue(unit, count);
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
