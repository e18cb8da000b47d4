import { civilFromDayNumber, isoDay, isoYear } from '../domain/civil-day.ts';
import type { DateContext, Told } from './date-context.ts';
import type { DateExpression, DateMention } from './date-expression.ts';
import { NOWHERE, openBounds, yearPlace } from './date-places.ts';
import type { Place } from './date-places.ts';
import { earlierPlace, moveMonths, samePlace, shiftPlace, stretchFrom } from './shift-date.ts';

/** Times that lean on the day of publication or on one told before. */
export type RelativeExpression = Extract<
  DateExpression,
  { kind: 'shift' | 'earlier' | 'same' | 'stretch' | 'long-ago' | 'reference' }
>;

/** Places a relative time. `previous` is the time told before, `quarter` the last quarter told, whatever came since. */
export function resolveRelative(
  expression: RelativeExpression,
  mention: DateMention,
  { today }: DateContext,
  previous: Told | null,
  quarter: Told | null,
): Place {
  const { part } = mention;
  switch (expression.kind) {
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
        /year-(?:ago|earlier) (?:quarter|period)|quarter a year/i.test(mention.text)
      ) {
        return earlierPlace(quarter.from, 'quarter', 'year', -1);
      }
      if (
        today !== null &&
        previous?.unit !== 'quarter' &&
        /year-(?:ago|earlier) quarter/i.test(mention.text)
      ) {
        const { from } = shiftPlace(today, 'quarter', -1, null, null);
        if (from !== null) return earlierPlace(from, 'quarter', 'year', -1);
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
  }
}
