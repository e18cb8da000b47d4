import { alternation } from './alternation.ts';
import type { DatePart, DateUnit, Which } from './date-expression.ts';
import type { Groups } from './date-pattern.ts';
import { MONTH_NAMES, WEEKDAY_NAMES, indexOfName } from './month-names.ts';
import { SMALL_NUMBERS, readNumberWords } from './number-words.ts';

export const EN_MONTHS = MONTH_NAMES['en'] ?? [];

export const EN_WEEKDAYS = WEEKDAY_NAMES['en'] ?? [];

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const bothCases = (words: readonly string[]): string[] =>
  words.flatMap((word) => [capital(word), word.toUpperCase()]);

/** English months with a capital ("may" and "march" are verbs), full or short. */
const FULL_NAMES = bothCases(EN_MONTHS.map((names) => names[0] ?? ''));

const SHORT_NAMES = bothCases(EN_MONTHS.flatMap((names) => names.slice(1)));

export const MONTH = `(?<month>(?:${alternation(FULL_NAMES)})(?!\\p{L})|(?:${alternation(SHORT_NAMES)})(?!\\p{L})\\.?)`;

export const FULL_MONTH = `(?<month>(?:${alternation(FULL_NAMES)})|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.)(?!\\p{L})`;

export const DAY =
  '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d\\p{L}]|[.,]\\d{3}(?!\\d)|,\\d(?!\\d{3})|%)';

export const DAY2 = DAY.replace('<day>', '<day2>');

export const WEEKDAY = `(?<weekday>${alternation(EN_WEEKDAYS.map((names) => capital(names[0] ?? '')))})`;

export const WEEKDAY_BEFORE = `(?:(?:${alternation(EN_WEEKDAYS.flat().map(capital))})\\.?,?\\s)?`;

export const PART =
  '(?<part>[Ee]arly|[Mm]id|[Ll]ate|[Tt]he\\s(?:beginning|start|middle|end|close)\\sof|(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd)\\sof)(?:[\\s-](?:in\\s)?)';

export const WHICH =
  '(?<which>[Ll]ast|[Tt]his\\s(?:past|coming)|[Tt]his|[Nn]ext|[Pp]revious|[Cc]oming)';

export const ORDINAL = '(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th)';

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
};

export const UNIT =
  '(?<unit>minute|hour|day|week|weekend|month|quarter|year|decade|century|centurie)';

export const COUNT = `(?<count>\\d{1,3}(?:\\s?½|\\s1/2|\\.5)?|a\\scouple\\sof|a\\sfew|a|an|several|some|many|half\\sa|(?:${alternation(Object.keys(SMALL_NUMBERS))})(?:[-\\s](?:one|two|three|four|five|six|seven|eight|nine))?)`;

export const SEASON = '(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)';

export const SEASONS: Readonly<Record<string, number>> = {
  spring: 1,
  summer: 2,
  autumn: 3,
  fall: 3,
  winter: 4,
};

export const month = (groups: Groups): number => indexOfName(EN_MONTHS, groups['month'] ?? '');

export const part = (groups: Groups): DatePart => {
  const word = (groups['part'] ?? '').toLowerCase();
  if (word === '') return null;
  if (/early|beginning|start/.test(word)) return 'early';
  if (/mid/.test(word)) return 'mid';
  return /end|close/.test(word) ? 'end' : 'late';
};

export const which = (groups: Groups): Which => {
  const word = (groups['which'] ?? '').toLowerCase();
  if (word === '') return null;
  if (/last|previous|past/.test(word)) return 'last';
  return /next|coming/.test(word) ? 'next' : 'this';
};

export const unit = (groups: Groups): DateUnit => {
  const word = (groups['unit'] ?? '').toLowerCase().replace(/s$/, '');
  return (word === 'centurie' ? 'century' : word) as DateUnit;
};

export const SHIFT: Readonly<Record<'last' | 'this' | 'next', number>> = {
  last: -1,
  this: 0,
  next: 1,
};

/** A count in words or digits; null for "several" and the like. */
export function count(groups: Groups): number | null {
  const word = (groups['count'] ?? '').toLowerCase().replace(/\s+/g, ' ');
  if (/^\d+$/.test(word)) return Number(word);
  if (/^\d+(?: ?½| 1\/2|\.5)$/.test(word)) return Number.parseInt(word, 10) + 0.5;
  if (word === 'a' || word === 'an') return 1;
  if (word === 'a couple of') return 2;
  return readNumberWords(word);
}

const DESIGNATORS: Readonly<Record<DateUnit, string>> = {
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** Half a unit in the next smaller one: two and a half years are P2Y6M. */
const HALVES: { readonly [unit in DateUnit]?: string } = { year: '6M', hour: '30M', minute: '30S' };

/** ISO-TimeML duration: P9M, PT2H, P20Y for two decades, PXY for an open count. */
export function durationValue(unitName: DateUnit, amount: number | null): string {
  if (amount !== null && unitName === 'decade') return `P${10 * amount}Y`;
  if (amount !== null && unitName === 'century') return `P${100 * amount}Y`;
  const time = unitName === 'minute' || unitName === 'hour' ? 'T' : '';
  const half = HALVES[unitName];
  if (amount !== null && amount > 1 && amount % 1 === 0.5 && half !== undefined)
    return `P${time}${Math.floor(amount)}${DESIGNATORS[unitName]}${half}`;
  return `P${time}${amount ?? 'X'}${DESIGNATORS[unitName]}`;
}

export const shortYear = (text: string | undefined): number => {
  const n = Number((text ?? '').replace(/^['’]/, ''));
  return n >= 100 ? n : n < 70 ? 2000 + n : 1900 + n;
};
