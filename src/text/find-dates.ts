import { allMatches } from './all-matches.ts';
import { withClock } from './clock-beside.ts';
import type { DateExpression, DateMention } from './date-expression.ts';
import { ENGLISH_DATE_PATTERNS } from './date-patterns.ts';
import type { DatePattern } from './date-pattern.ts';
import type { Sign } from './date-signs.ts';
import { findSigns, signTable } from './find-signs.ts';
import type { SignPlace, SignTable } from './find-signs.ts';
import { FOREIGN_LANGUAGES, foreignDatePatterns } from './foreign-date-patterns.ts';
import { isRejectedDate } from './reject-date.ts';

export interface FindDatesOptions {
  /** ISO 639-1 code. English is always read; German, French, Spanish and Swedish beside it. Default "en". */
  readonly language?: string;
}

/**
 * Finds time expressions, in order, without overlaps, and reads what they print and no more. Durations ("nine months") and
 * repeated times ("daily") are found too, with their own kinds, so that a caller can drop them.
 */
export function findDates(text: string, options: FindDatesOptions = {}): readonly DateMention[] {
  const found: DateMention[] = [];
  const { patterns, table } = patternsOf(options.language ?? 'en');
  const signs = findSigns(text, table);
  const windows = new Map<Sign | null, readonly Window[]>();
  for (const { name, regexp, sign, read } of patterns) {
    const signed = sign === null ? null : signs.get(sign);
    if (signed === undefined) continue;
    let places = windows.get(sign);
    if (places === undefined) {
      places = windowsAround(text, signed);
      windows.set(sign, places);
    }
    for (const { from, context, part } of places) {
      for (const match of allMatches(part, regexp)) {
        const start = context + match.index;
        if (start < from) continue;
        const reading = read(match.groups ?? {});
        if (!reading) continue;
        const end = start + match[0].length;
        if (isRejectedDate(text, start, end, name, reading.expression)) continue;
        found.push({
          start,
          end,
          text: match[0],
          expression: reading.expression,
          part: reading.part ?? null,
          dayPart: null,
        });
      }
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateMention[] = [];
  for (const mention of found) {
    const last = kept.at(-1);
    if (last && mention.start < last.end) continue;
    kept.push(mention);
  }
  return joinSpans(
    text,
    kept.map((mention) => withClock(text, withDayPart(text, mention))),
  );
}

/** A stretch of the text in which patterns are tried. */
interface Window {
  /** Where matches may start. */
  readonly from: number;
  /** What stands from `context` on, a little before `from`. */
  readonly context: number;
  readonly part: string;
}

/** No expression reaches further than this from its sign. */
const REACH = 80;
/** What a pattern may look at before its match. */
const CONTEXT = 16;

/** The stretches around each sign, joined where they meet; all of the text for a pattern without one. */
function windowsAround(text: string, signs: readonly SignPlace[] | null): readonly Window[] {
  if (signs === null) return [{ from: 0, context: 0, part: text }];
  const stretches: { from: number; to: number }[] = [];
  for (const { start, end } of signs) {
    const from = Math.max(0, start - REACH);
    const to = Math.min(text.length, end + REACH);
    const last = stretches.at(-1);
    if (last && from <= last.to) last.to = to;
    else stretches.push({ from, to });
  }
  return stretches.map(({ from, to }) => {
    const context = Math.max(0, from - CONTEXT);
    return { from, context, part: text.slice(context, to) };
  });
}

interface Patterns {
  readonly patterns: readonly DatePattern[];
  readonly table: SignTable;
}

function withTable(patterns: readonly DatePattern[]): Patterns {
  const signs = new Set(patterns.map(({ sign }) => sign).filter((sign) => sign !== null));
  return { patterns, table: signTable(signs) };
}

const ENGLISH = withTable(ENGLISH_DATE_PATTERNS);

/** English is read in every text. */
const BY_LANGUAGE: ReadonlyMap<string, Patterns> = new Map(
  FOREIGN_LANGUAGES.map((language) => [
    language,
    withTable([...ENGLISH_DATE_PATTERNS, ...foreignDatePatterns(language)]),
  ]),
);

function patternsOf(language: string): Patterns {
  return BY_LANGUAGE.get(language) ?? ENGLISH;
}

const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};

/** "Friday night" is one expression. */
function withDayPart(text: string, mention: DateMention): DateMention {
  const { kind } = mention.expression;
  const own =
    /(?:last|this)\s(night|morning|afternoon|evening)$/i.exec(mention.text) ??
    (/tonight$/i.test(mention.text) ? ['', 'night'] : null);
  if (own) return { ...mention, dayPart: DAY_PARTS[(own[1] ?? '').toLowerCase()] ?? null };
  if (kind !== 'weekday' && kind !== 'shift' && kind !== 'day') return mention;
  const after = /^\s(morning|afternoon|evening|night)(?!\p{L})/u.exec(
    text.slice(mention.end, mention.end + 12),
  );
  if (!after || (mention.expression.kind === 'shift' && mention.expression.unit !== 'day'))
    return mention;
  const end = mention.end + after[0].length;
  return {
    ...mention,
    end,
    text: text.slice(mention.start, end),
    dayPart: DAY_PARTS[after[1] ?? ''] ?? null,
  };
}

const JOINABLE = new Set<DateExpression['kind']>(['day', 'month', 'year', 'quarter', 'season']);

/** "from 2019 to 2021", "between May and July 2024", "January–March 2024": one span with both ends. */
function joinSpans(text: string, mentions: readonly DateMention[]): readonly DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const span = last ? asSpan(text, last, mention) : null;
    if (span) joined[joined.length - 1] = span;
    else joined.push(mention);
  }
  return joined;
}

function asSpan(text: string, from: DateMention, to: DateMention): DateMention | null {
  const [a, b] = [from.expression, to.expression];
  if (!JOINABLE.has(a.kind) || a.kind !== b.kind || to.start - from.end > 12) return null;
  const joint =
    /^\s?(?:(?<dash>[-–—])|,?\s?(?<word>to|through|until|till|and|bis|und|à|au|et|a|al|y|till|och))\s?(?:the\s)?$/i.exec(
      text.slice(from.end, to.start),
    );
  if (!joint) return null;
  const left = text.slice(Math.max(0, from.start - 10), from.start);
  const word = (joint.groups?.['word'] ?? '').toLowerCase();
  if (/^(?:and|und|et|y|och)$/.test(word) && !/(?:between|zwischen|entre|mellan)\s$/i.test(left))
    return null;
  // "moved it from May 3 to May 5" is two days; only months and years make periods of themselves.
  if (/^(?:to|a|al|à|au)$/.test(word) && a.kind === 'day' && !/(?:runs?|from)\s$/i.test(left))
    return null;
  const year = 'year' in b ? b.year : null;
  const inherited: DateExpression =
    'year' in a && a.year === null && year !== null && a.kind !== 'year'
      ? ({ ...a, year } as DateExpression)
      : a;
  return {
    start: from.start,
    end: to.end,
    text: text.slice(from.start, to.end),
    expression: { kind: 'span', from: { ...from, expression: inherited }, to },
    part: null,
    dayPart: null,
  };
}
