/** Units of calendar time. */
export type DateUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Which of the periods of one name: "last May", "next Friday". Null when the text does not say. */
export type Which = 'last' | 'this' | 'next' | null;

/** "May last year" is another May than "last May". */
export type WhichMonth = Which | 'last-year' | 'this-year' | 'next-year';

/**
 * What a time expression says, before any context is used. A component that the text prints is a number; one that it does
 * not is null, and stays so until `resolveDates` infers it or leaves it unknown.
 */
export type DateExpression =
  | {
      readonly kind: 'day';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
    }
  /** 05/12/2024: two readings. */
  | {
      readonly kind: 'numeric';
      readonly year: number;
      readonly first: number;
      readonly second: number;
    }
  | {
      readonly kind: 'month';
      readonly year: number | null;
      readonly month: number;
      readonly which: WhichMonth;
    }
  | {
      readonly kind: 'quarter';
      readonly year: number | null;
      readonly quarter: number;
      readonly fiscal: boolean;
      readonly which: Which;
    }
  | {
      readonly kind: 'half';
      readonly year: number | null;
      readonly half: number;
      readonly which: Which;
    }
  | {
      readonly kind: 'season';
      readonly year: number | null;
      readonly season: number;
      readonly which: Which;
    }
  | { readonly kind: 'year'; readonly year: number; readonly fiscal: boolean }
  /** "Christmas Day", "last Thanksgiving": a day of the year by its name, as the table of named days writes it. */
  | {
      readonly kind: 'holiday';
      readonly name: string;
      readonly year: number | null;
      readonly which: Which;
    }
  | { readonly kind: 'decade'; readonly start: number }
  | { readonly kind: 'century'; readonly start: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which }
  /** So many units from the day of publication: "yesterday", "last week", "two months ago". */
  | { readonly kind: 'shift'; readonly unit: DateUnit; readonly count: number }
  /** So many units from the time told before: "a year earlier". */
  | { readonly kind: 'earlier'; readonly unit: DateUnit; readonly count: number }
  /** The unit told before: "the quarter". */
  | { readonly kind: 'same'; readonly unit: DateUnit; readonly which: 'last' | 'that' | null }
  /** "the past three years" (count -3), "the next two weeks" (2); null: "recent years". */
  | {
      readonly kind: 'stretch';
      readonly unit: DateUnit;
      readonly count: number | null;
      readonly past: boolean;
    }
  /** "years ago", "weeks ago". */
  | { readonly kind: 'long-ago'; readonly unit: DateUnit }
  | { readonly kind: 'reference'; readonly ref: 'past' | 'present' | 'future' }
  | { readonly kind: 'duration'; readonly value: string }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'span'; readonly from: DateMention; readonly to: DateMention };

/** Where in its period: "early May", "the end of 2024", "later this year". */
export type DatePart = 'early' | 'mid' | 'late' | 'end' | 'earlier' | 'later' | null;

/** A time expression as found. Offsets are UTF-16 units. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly expression: DateExpression;
  readonly part: DatePart;
  /** Part of a day, as ISO-TimeML writes it (TMO, TAF, TEV, TNI, or a time of day as T22:00), or null. */
  readonly dayPart: string | null;
}
