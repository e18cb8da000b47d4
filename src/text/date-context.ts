import { parseDay } from '../domain/civil-day.ts';
import { isTold, readDirection } from './date-cues.ts';
import type { Direction } from './date-cues.ts';
import type { DateExpression, DateMention } from './date-expression.ts';
import type { Place } from './date-places.ts';
import type { ResolveOptions } from './resolve-dates.ts';

/** The last time told, which later expressions lean on. */
export interface Told extends Place {
  readonly at: number;
}

/** What a whole text tells about its times; read once. */
export interface DateContext {
  readonly text: string;
  /** Day of publication as a day number; null when the document prints none. */
  readonly today: number | null;
  /** Whether 05/12/2024 is 5 December; null when the text does not tell. */
  readonly dayFirst: boolean | null;
  /** Which way the words around a mention point. */
  direction(mention: DateMention): Direction;
  /** The same, with "told" where nothing points but the clause speaks of what was done. */
  pointing(mention: DateMention): Direction | 'told';
  /** The year that a month without one most likely has, by the years that the text prints; null when it prints none. */
  anchorYear(mention: DateMention, month: number | null, direction: Direction): number | null;
}

/** Reads the context of a text from all its mentions. */
export function readDateContext(
  mentions: readonly DateMention[],
  options: ResolveOptions,
): DateContext {
  const years = mentions.flatMap((mention) => {
    const year = printedYear(mention.expression);
    return year === null
      ? []
      : [{ at: mention.start, year, month: printedMonth(mention.expression) }];
  });
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

  const direction = (mention: DateMention): Direction =>
    readDirection(options.text, mention.start, mention.end);
  return {
    text: options.text,
    today: options.published === null ? null : parseDay(options.published),
    dayFirst: options.dayFirst ?? readDayOrder(mentions),
    direction,
    pointing: (mention) =>
      direction(mention) ?? (isTold(options.text, mention.start, mention.end) ? 'told' : null),
    anchorYear,
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
