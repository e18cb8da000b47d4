import { boundsOf } from './edtf.ts';
import type { FuzzyDate } from './edtf.ts';

/**
 * A date in plain English words: "11 May 2026", "mid-May 2026", "first quarter of 2026", "before 11 May 2026",
 * "between 1 May 2026 and 11 May 2026", "January, probably 2026". "not stated" when nothing is known.
 */
export function formatFuzzyDate(date: FuzzyDate | null): string {
  if (date === null) return 'not stated';
  if (date.edtf !== null) return formatEdtf(date.edtf);
  const { earliest, latest } = date;
  if (earliest !== null && latest !== null) {
    return earliest === latest
      ? formatPoint(earliest)
      : `between ${formatPoint(earliest)} and ${formatPoint(latest)}`;
  }
  if (latest !== null) return `by ${formatPoint(latest)}`;
  if (earliest !== null) return `${formatPoint(earliest)} or later`;
  return 'not stated';
}

/** An EDTF string in plain English words; the string itself when it is none of ours. */
export function formatEdtf(edtf: string): string {
  if (boundsOf(edtf) === null) return edtf;
  const set = /^\[(.*)\.\.(.*)\]$/.exec(edtf);
  if (set) {
    const [, from = '', to = ''] = set;
    if (from === '') return `by ${formatPoint(to)}`;
    if (to === '') return `${formatPoint(from)} or later`;
    return `between ${formatPoint(from)} and ${formatPoint(to)}`;
  }
  const slash = edtf.indexOf('/');
  if (slash < 0) return formatPoint(edtf);
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  if (from === '' || from === '..') return `until ${formatPoint(to)}`;
  if (to === '' || to === '..') return `since ${formatPoint(from)}`;
  return formatGroup(from, to) ?? `${formatPoint(from)} to ${formatPoint(to)}`;
}

/** Names of the months in English, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const GROUPS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'first quarter of',
  '34': 'second quarter of',
  '35': 'third quarter of',
  '36': 'fourth quarter of',
  '40': 'first half of',
  '41': 'second half of',
};

/** Months of a span, to the grouping that it spells. */
const SPANS: Readonly<Record<string, string>> = {
  '01/03': '33',
  '04/06': '34',
  '07/09': '35',
  '10/12': '36',
  '01/06': '40',
  '07/12': '41',
};

const THIRDS: Readonly<Record<string, string>> = { '05': 'early', '15': 'mid', '25': 'late' };

function formatGroup(from: string, to: string): string | null {
  const a = /^(\d{4})([?~]?)-(\d\d)$/.exec(from);
  const b = /^(\d{4})([?~]?)-(\d\d)$/.exec(to);
  if (!a || !b || a[1] !== b[1] || a[2] !== b[2]) return null;
  const code = SPANS[`${a[3] ?? ''}/${b[3] ?? ''}`];
  if (code === undefined) return null;
  const words = GROUPS[code] ?? '';
  return a[2] === '' ? `${words} ${a[1] ?? ''}` : `${words} probably ${a[1] ?? ''}`;
}

function formatPoint(text: string): string {
  const match = /^([\dX]{4})([?~%]?)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/.exec(text);
  if (!match) return text;
  const [, year = '', inner = '', month, day, outer = ''] = match;
  const doubt = DOUBT[month === undefined ? inner || outer : outer] ?? '';
  const years = `${month !== undefined && inner !== '' ? 'probably ' : ''}${formatYear(year)}`;
  if (month === undefined || month === 'XX') return `${doubt}${years}`;
  const group = GROUPS[month];
  if (group !== undefined) return `${doubt}${group} ${years}`;
  const name = MONTHS[Number(month) - 1] ?? month;
  const separator = inner === '' ? ' ' : ', ';
  if (day === undefined || day === 'XX') return `${doubt}${name}${separator}${years}`;
  const third = outer === '~' ? THIRDS[day] : undefined;
  if (third === 'mid') return `mid-${name}${separator}${years}`;
  if (third !== undefined) return `${third} ${name}${separator}${years}`;
  return `${doubt}${Number(day)} ${name}${separator}${years}`;
}

const DOUBT: Readonly<Record<string, string>> = {
  '?': 'probably ',
  '~': 'about ',
  '%': 'probably about ',
};

function formatYear(year: string): string {
  if (/^\d{3}X$/.test(year)) return `the ${year.slice(0, 3)}0s`;
  if (/^\d{2}XX$/.test(year)) return `the ${year.slice(0, 2)}00s`;
  return year;
}
