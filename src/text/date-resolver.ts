import {
  civilFromDayNumber,
  dayNumber,
  isCivilDay,
  isoDay,
  isoYear,
  parseDay,
} from '../domain/civil-day.ts';
import { boundsOf } from '../domain/edtf.ts';
import { readDirection } from './date-cues.ts';
import type { Direction } from './date-cues.ts';
import type { DateExpression, DateMention } from './date-expression.ts';
import {
  NOWHERE,
  dayPlace,
  halfPlace,
  monthPlace,
  openBounds,
  quarterPlace,
  seasonPlace,
  stretchPlace,
  twoDigits,
  yearPlace,
} from './date-places.ts';
import type { Place } from './date-places.ts';
import { nearestDay, nearestWeekday, yearForMonth, yearForPeriod } from './nearest-date.ts';
import type { ResolveOptions } from './resolve-dates.ts';
import { toResolved } from './resolved-date.ts';
import { earlierPlace, moveMonths, samePlace, shiftPlace, stretchFrom } from './shift-date.ts';

/** The last time told, which later expressions lean on. */
export interface Told extends Place {
  readonly at: number;
}

/** `quarter` is the last quarter told, which "the year-ago quarter" leans on whatever was told since. */
type Resolver = (mention: DateMention, previous: Told | null, quarter: Told | null) => Place;

export function makeResolver(mentions: readonly DateMention[], options: ResolveOptions): Resolver {
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

  return function resolve(
    mention: DateMention,
    previous: Told | null,
    quarter: Told | null,
  ): Place {
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
            yearForPeriod(today, number * 3 - 2, expression.which, direction()),
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
        // "the 2024 quarter" is the one of that year that was told before.
        if (
          quarter !== null &&
          quarter.from !== null &&
          /^\s(?:quarter|period)\b/.test(options.text.slice(mention.end, mention.end + 9))
        ) {
          const told = civilFromDayNumber(quarter.from);
          return {
            ...quarterPlace(expression.year, Math.ceil(told.month / 3), 'T7', 'implied', ''),
            anchors: false,
          };
        }
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
        if (
          quarter !== null &&
          quarter.from !== null &&
          /year-(?:ago|earlier) (?:quarter|period)/i.test(mention.text)
        ) {
          return earlierPlace(quarter.from, 'quarter', 'year', -1);
        }
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
          const bounds =
            day === null ? {} : expression.past ? openBounds(null, day) : openBounds(day, null);
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
          ...(latest === null ? {} : openBounds(null, isoDay(latest))),
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
            ? openBounds(null, day)
            : expression.ref === 'future'
              ? openBounds(day, null)
              : { edtf: day, earliest: day, latest: day };
        return { ...NOWHERE, kind: 'reference', timex, rule, certainty: 'implied', ...bounds };
      }
      case 'duration':
        return { ...NOWHERE, kind: 'duration', timex: expression.value };
      case 'set':
        return { ...NOWHERE, kind: 'set', timex: expression.value };
      case 'span': {
        const first = movedTo(expression.from, mention.start);
        const second = movedTo(
          expression.to,
          mention.start + Math.max(0, expression.to.start - expression.from.start),
        );
        const from = resolve(first, previous, quarter);
        const to = resolve(second, { ...from, at: mention.start }, quarter);
        const ends = [
          toResolved(first, from, options.published),
          toResolved(second, to, options.published),
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

/** The ends of a span follow it when a caller has moved its offsets. */
function movedTo(mention: DateMention, start: number): DateMention {
  return { ...mention, start, end: start + (mention.end - mention.start) };
}
