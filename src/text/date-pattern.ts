import type { DateExpression, DatePart } from './date-expression.ts';
import { SIGNS, UNIT_SIGN } from './date-signs.ts';
import type { Sign } from './date-signs.ts';
import { wordEdge } from './word-edge.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

/** What a pattern makes of its match; null when it is no time after all. */
export interface PatternReading {
  readonly expression: DateExpression;
  readonly part?: DatePart;
}

/** One way to write a time: a regular expression with named groups and its reading. */
export interface DatePattern {
  readonly name: string;
  readonly regexp: RegExp;
  /** It is tried only within eighty characters of its sign; null when it has none and is tried everywhere. */
  readonly sign: Sign | null;
  readonly read: (groups: Groups) => PatternReading | null;
}

export const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d\\p{L}]|[.,]\\d)';

export const LEFT = wordEdge('$€£.-');

export const RIGHT = '(?![\\p{L}\\p{N}])';

export const number = (text: string | undefined): number => Number(text);

export const yearOrNull = (groups: Groups): number | null =>
  groups['year'] === undefined ? null : number(groups['year']);

export const pattern = (
  name: string,
  source: string,
  read: DatePattern['read'],
  flags = 'gu',
  sign: Sign | null = SIGNS[name] ?? UNIT_SIGN,
): DatePattern => ({
  name,
  regexp: new RegExp(source, flags),
  sign,
  read,
});
