import { formatCount } from '../domain/format-count.ts';

/** What stands around a drawing: the finding, what the drawing shows, and what it rests on. */
export interface Headline {
  /** The finding, in one sentence made from the data. */
  readonly title: string;
  /** What is drawn and how to read it. */
  readonly subtitle: string;
  /** What it rests on, with counts. */
  readonly sourceLine: string;
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count as a word up to twelve, as digits above. */
export function countWord(count: number): string {
  return NUMBERS[count] ?? formatCount(count);
}

/** "one source", "5 events": the count and its noun, which takes an `s` unless `plural` says otherwise. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${countWord(count)} ${count === 1 ? noun : plural}`;
}

/** Opens a sentence. */
export function capitalised(text: string): string {
  const [first = '', ...rest] = Array.from(text);
  return first.toUpperCase() + rest.join('');
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

export interface DescribeOptions {
  /** Most rows that are said; default 40. */
  readonly most?: number;
  /** How many there are in all, where `rows` are only those that the drawing has room for. Default all of `rows`. */
  readonly all?: number;
}

/** Joins the rows of a chart's twin to a text alternative, and says how many more there are. */
export function describe(
  subtitle: string,
  rows: readonly string[],
  { most = 40, all = rows.length }: DescribeOptions = {},
): string {
  const shown = rows.slice(0, most).map((row) => `${row}.`);
  const rest = all - shown.length;
  return [subtitle, ...shown, ...(rest > 0 ? [`And ${rest} more in the list.`] : [])].join(' ');
}
