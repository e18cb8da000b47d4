import { MONTHS } from './month-names.ts';

/** A calendar date printed in a line. */
export interface LineDate {
  /** YYYY-MM-DD, or YYYY-MM. */
  readonly edtf: string;
  /** UTF-16 range within the line. */
  readonly start: number;
  readonly end: number;
  /** What the line says besides: label, author, section, time of day. */
  readonly rest: string;
}

/** Each name in small letters, with a capital, and in capitals: case matters where a word is glued to the month. */
const MONTH = [...MONTHS.keys()]
  .sort((a, b) => b.length - a.length)
  .flatMap((name) => [name, name[0]!.toUpperCase() + name.slice(1), name.toUpperCase()])
  .join('|');
/** The start of a word, or of a capitalised word that lost its space: "publishedJun 4, 2020". */
const EDGE = '(?:(?<![\\p{L}\\d])|(?<=\\p{Ll})(?=\\p{Lu}))';
const YEAR = '(?<y>(?:19|20)\\d\\d)';
const DAY = '(?<d>0?[1-9]|[12]\\d|3[01])';
const NUMBER = '(?:0?[1-9]|[12]\\d|3[01])';

/** Longest first. Names: y, m (a month's name), n (its number), d; a and b where the order is to be found out. */
const PATTERNS: readonly RegExp[] = [
  `(?<y>(?:19|20)\\d\\d)-(?<n>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])(?=$|[^\\d])`,
  `(?<y>(?:19|20)\\d\\d)(?<sep>[./])(?<n>0?[1-9]|1[0-2])\\k<sep>(?<d>0?[1-9]|[12]\\d|3[01])(?=$|[^\\d])`,
  `(?<y>(?:19|20)\\d\\d) ?[年년] ?(?<n>0?[1-9]|1[0-2]) ?[月월] ?(?<d>0?[1-9]|[12]\\d|3[01]) ?[日일]`,
  `${EDGE}(?<m>${MONTH})\\.? ${DAY}(?:st|nd|rd|th)?,? (?:at \\d{1,2}:\\d\\d ?[apAP][mM],? )?${YEAR}(?!\\d)`,
  `(?<![\\p{L}\\d])${DAY}(?:st|nd|rd|th|er|º|°)?[.,]?[ -](?:de |of )?(?<m>${MONTH})\\.?,?[ -](?:de |del )?${YEAR}(?!\\d)`,
  `(?<![\\d./])(?<a>${NUMBER})(?<sep>[./-])(?<b>${NUMBER})\\k<sep>${YEAR}(?![\\d])`,
  `(?<!\\d[.,]? )${EDGE}(?<m>${MONTH})\\.?,? ${YEAR}(?!\\d)`,
].map((source) => new RegExp(source, 'u'));

/** All patterns print one. */
const FULL_YEAR = /(?:19|20)\d\d/;

/** 5/20/07 alone in a line. */
const SHORT_YEAR = /^(\d{1,2})\/(\d{1,2})\/(\d{2})$/;

/** "date 2024-05" alone in a line; elsewhere 2010-11 may be a season. */
const STAMPED_MONTH = /^(?:date|published|posted):? ((?:19|20)\d\d-(?:0[1-9]|1[0-2]))$/i;

/** Lines are short; anything longer is prose. */
const LONGEST = 260;

/**
 * The first calendar date with a year in a short line, or null. A numeric date of unknown order is none, unless the language
 * of the page writes the day first.
 */
export function dateInLine(line: string, dayFirst = false): LineDate | null {
  if (line.length > LONGEST || !/\d/.test(line)) return null;
  const short = SHORT_YEAR.exec(line);
  if (short !== null) {
    const edtf = numeric(`20${short[3]}`, Number(short[1]), Number(short[2]), '/');
    return edtf === null ? null : { edtf, start: 0, end: line.length, rest: '' };
  }
  if (!FULL_YEAR.test(line)) return null;
  const month = STAMPED_MONTH.exec(line);
  if (month !== null)
    return {
      edtf: month[1]!,
      start: line.length - month[1]!.length,
      end: line.length,
      rest: 'date',
    };
  for (const pattern of PATTERNS) {
    const match = pattern.exec(line);
    const edtf = match?.groups ? edtfOf(match.groups, dayFirst) : null;
    if (match === null || edtf === null) continue;
    const start = match.index;
    const end = start + match[0].length;
    return { edtf, start, end, rest: `${line.slice(0, start)} ${line.slice(end)}`.trim() };
  }
  return null;
}

function edtfOf(groups: Record<string, string | undefined>, dayFirst: boolean): string | null {
  const year = groups['y']!;
  if (groups['a'] !== undefined && groups['b'] !== undefined) {
    const [a, b] = [Number(groups['a']), Number(groups['b'])];
    return numeric(year, a, b, groups['sep']!) ?? (dayFirst ? calendarDay(year, b, a) : null);
  }
  const month = groups['m'] ? MONTHS.get(groups['m'].toLowerCase()) : Number(groups['n']);
  if (month === undefined) return null;
  if (groups['d'] === undefined) return `${year}-${two(month)}`;
  return calendarDay(year, month, Number(groups['d']));
}

/** 13/04/2020 and 04/13/2020 tell their order, 04/04/2020 needs none, and with points the day comes first. */
function numeric(year: string, a: number, b: number, separator: string): string | null {
  if (separator === '.') return calendarDay(year, b, a);
  if (a === b) return calendarDay(year, a, b);
  if (a > 12 && b <= 12) return calendarDay(year, b, a);
  if (b > 12 && a <= 12) return calendarDay(year, a, b);
  return null;
}

function calendarDay(year: string, month: number, day: number): string | null {
  const days = [31, isLeap(Number(year)) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const most = days[month - 1];
  return most !== undefined && day <= most ? `${year}-${two(month)}-${two(day)}` : null;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
