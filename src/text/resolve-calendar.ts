import { civilFromDayNumber, dayNumber, isCivilDay, isoYear } from '../domain/civil-day.ts';
import type { DateContext, Told } from './date-context.ts';
import type { DateExpression, DateMention } from './date-expression.ts';
import {
  NOWHERE,
  dayPlace,
  halfPlace,
  monthPlace,
  quarterPlace,
  seasonPlace,
  stretchPlace,
  twoDigits,
  yearPlace,
} from './date-places.ts';
import type { Place } from './date-places.ts';
import { holidayIn, nearestHoliday } from './holiday-patterns.ts';
import { nearestDay, nearestWeekday, yearForMonth, yearForPeriod } from './nearest-date.ts';

/** Times that the calendar names. What they leave out, a year or a week, their context gives. */
export type CalendarExpression = Extract<
  DateExpression,
  {
    kind:
      | 'day'
      | 'numeric'
      | 'month'
      | 'quarter'
      | 'half'
      | 'season'
      | 'year'
      | 'holiday'
      | 'decade'
      | 'century'
      | 'weekday';
  }
>;

/** Places a time of the calendar. `quarter` is the last quarter told. */
export function resolveCalendar(
  expression: CalendarExpression,
  mention: DateMention,
  { today, dayFirst, direction, pointing, anchorYear, text }: DateContext,
  quarter: Told | null,
): Place {
  const { part } = mention;
  switch (expression.kind) {
    case 'day': {
      const { year, month, day } = expression;
      if (year !== null)
        return isCivilDay(year, month, day)
          ? dayPlace(dayNumber(year, month, day), 'T1', 'stated', mention.dayPart)
          : NOWHERE;
      if (today !== null)
        return dayPlace(
          nearestDay(today, month, day, pointing(mention)),
          'T4',
          'implied',
          mention.dayPart,
        );
      const guess = anchorYear(mention, month, direction(mention));
      if (guess === null || !isCivilDay(guess, month, day)) return NOWHERE;
      const place = dayPlace(dayNumber(guess, month, day), 'T4', 'implied', null);
      return { ...place, edtf: `${isoYear(guess)}?-${twoDigits(month)}-${twoDigits(day)}` };
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
          yearForMonth(today, month, expression.which, pointing(mention)),
          month,
          part,
          'T4',
          'implied',
          '',
        );
      const guess = anchorYear(mention, month, direction(mention));
      return guess === null ? NOWHERE : monthPlace(guess, month, part, 'T4', 'implied', '?');
    }
    case 'quarter': {
      const number = expression.quarter;
      if (expression.fiscal && expression.year !== null)
        return {
          ...yearPlace(expression.year, part, 'T6', 'stated', true),
          timex: `${isoYear(expression.year)}-Q${number}`,
        };
      if (expression.year !== null)
        return quarterPlace(expression.year, number, 'T7', 'stated', '');
      if (today !== null)
        return quarterPlace(
          yearForPeriod(today, number * 3 - 2, expression.which, direction(mention)),
          number,
          'T7',
          'implied',
          '',
        );
      const guess = anchorYear(mention, null, null);
      return guess === null ? NOWHERE : quarterPlace(guess, number, 'T7', 'implied', '?');
    }
    case 'half': {
      const month = expression.half === 1 ? 1 : 7;
      if (expression.year !== null)
        return halfPlace(expression.year, expression.half, 'T7', 'stated', '');
      if (today !== null) {
        const year =
          expression.which === null
            ? civilFromDayNumber(today).year
            : yearForPeriod(today, month, expression.which, direction(mention));
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
        // "this past spring" is the latest, whatever year it was in.
        /\bpast\s/i.test(mention.text)
          ? yearForPeriod(today, month, null, 'past')
          : yearForPeriod(today, month, expression.which, direction(mention)),
        expression.season,
        'T7',
        'implied',
      );
    }
    case 'year':
      // "the 2024 quarter" is the one of that year that was told before.
      if (
        quarter !== null &&
        quarter.from !== null &&
        /^\s(?:quarter|period)\b/.test(text.slice(mention.end, mention.end + 9))
      ) {
        const told = civilFromDayNumber(quarter.from);
        return {
          ...quarterPlace(expression.year, Math.ceil(told.month / 3), 'T7', 'implied', ''),
          anchors: false,
        };
      }
      return yearPlace(expression.year, part, 'T6', 'stated', expression.fiscal);
    case 'holiday': {
      const { name, year, which } = expression;
      if (year !== null) {
        const day = holidayIn(name, year);
        return day === null ? NOWHERE : dayPlace(day, 'T1', 'stated', null);
      }
      if (today === null) return NOWHERE;
      const asked = { last: 'past', this: null, next: 'future' } as const;
      const day = nearestHoliday(name, today, which ? asked[which] : pointing(mention));
      return day === null ? NOWHERE : dayPlace(day, 'T4', 'implied', null);
    }
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
        nearestWeekday(today, expression.weekday, expression.which, direction(mention)),
        'T4',
        'implied',
        mention.dayPart,
      );
    }
  }
}
