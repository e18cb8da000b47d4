import type { DateExpression } from './date-expression.ts';
import { findDates } from './find-dates.ts';
import { findMoney, type AmountMention, type MoneyOptions } from './find-money.ts';

/** An amount, a date or a percentage in a text: what a reader takes for a claim. */
export interface NumberMention {
  readonly kind: 'amount' | 'date' | 'percentage';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it says, the same for each way of writing it: "USD 5000000", "2026-05-11". All must be proven. */
  readonly keys: readonly string[];
}

const PERCENTAGE = /(\d+(?:[.,]\d+)?)\s?(?:%|per\s?cent\b|percent\b)/giu;

/** The amounts, dates and percentages of a text, in order. Durations and times that are only named ("last week") are none. */
export function numbersIn(text: string, options: MoneyOptions = {}): NumberMention[] {
  const amounts = findMoney(text, options).map((amount): NumberMention => {
    const { start, end } = amount;
    return { kind: 'amount', start, end, text: amount.text, keys: amountKeys(amount) };
  });
  const found: NumberMention[] = [...amounts];
  const add = (mention: NumberMention): void => {
    if (found.every(({ start, end }) => mention.end <= start || mention.start >= end))
      found.push(mention);
  };
  for (const { start, end, text: words, expression } of findDates(text, options)) {
    const keys = dateKeys(expression);
    if (keys.length > 0) add({ kind: 'date', start, end, text: words, keys });
  }
  for (const match of text.matchAll(PERCENTAGE)) {
    const end = match.index + match[0].length;
    const keys = [`${Number((match[1] ?? '').replace(',', '.'))} %`];
    add({ kind: 'percentage', start: match.index, end, text: match[0], keys });
  }
  return found
    .filter(({ start, end }) => !isInSlug(text, start, end))
    .sort((a, b) => a.start - b.start);
}

/** Whether a number is part of an address: "/questions/paid-of-nok-2-5/" is no amount. Not: "a Series-B-2024-round" of prose. */
function isInSlug(text: string, start: number, end: number): boolean {
  const before = /[a-z0-9./-]*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const after = /^[a-z0-9./-]*/.exec(text.slice(end, end + 200))?.[0] ?? '';
  const token = before + text.slice(start, end) + after;
  return before !== '' && /^[a-z0-9./-]+$/.test(token) && (token.match(/-/g) ?? []).length >= 4;
}

/** The numbers that a text proves: those that it prints, amounts in other currencies beside them, and what contains its dates. */
export function provenBy(text: string, options: MoneyOptions = {}): string[] {
  return [
    ...numbersIn(text, options).flatMap(({ keys }) => keys.flatMap(coarser)),
    ...findMoney(text, options).flatMap(({ conversions }) => conversions.flatMap(amountKeys)),
  ];
}

/** The printed numbers of an amount: its value, or the ends of its range. Its period is told by the words around it. */
export function amountKeys({
  value,
  low,
  high,
  currency,
}: Pick<AmountMention, 'value' | 'low' | 'high' | 'currency'>): string[] {
  const printed = value === null ? [low, high] : [value];
  return printed.flatMap((number) => (number === null ? [] : [`${currency ?? '?'} ${number}`]));
}

function dateKeys(expression: DateExpression): string[] {
  const two = (part: number): string => String(part).padStart(2, '0');
  switch (expression.kind) {
    case 'day':
      return [`${expression.year ?? 'XXXX'}-${two(expression.month)}-${two(expression.day)}`];
    case 'numeric': {
      // Two readings; the page is held to whichever its source has.
      const [a, b] = [expression.first, expression.second].map(two);
      return [`${expression.year}-${a}-${b}|${expression.year}-${b}-${a}`];
    }
    case 'month':
      return expression.year === null ? [] : [`${expression.year}-${two(expression.month)}`];
    case 'quarter':
    case 'half':
    case 'season':
    case 'year':
      return expression.year === null ? [] : [String(expression.year)];
    case 'span':
      return [...dateKeys(expression.from.expression), ...dateKeys(expression.to.expression)];
    default:
      return [];
  }
}

/** A day proves its month and its year; amounts prove themselves. */
function coarser(key: string): string[] {
  const readings = key.split('|');
  return readings.flatMap((one) => {
    const [year, month, day] = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?$/.exec(one)?.slice(1) ?? [];
    if (year === undefined) return [one];
    return [
      one,
      year,
      ...(month === undefined ? [] : [`${year}-${month}`]),
      ...(day === undefined ? [] : [`XXXX-${month}-${day}`]),
    ];
  });
}
