import { alternation } from './alternation.ts';
import {
  APPROXIMATIONS,
  APPROXIMATIONS_AFTER,
  LOWER_BOUNDS,
  LOWER_BOUNDS_AFTER,
  PERIOD_NOUNS,
  PERIOD_WORDS,
  PRICED_UNITS,
  UPPER_BOUNDS,
  UPPER_BOUNDS_AFTER,
} from './amount-words.ts';
import { wordEdge } from './word-edge.ts';

/** What the words beside an amount say about it. */
export interface Qualifiers {
  readonly kind: 'exact' | 'lower' | 'upper' | 'approximate';
  /** ISO 8601 duration of a rate, or null. */
  readonly per: string | null;
  /** What the amount is the price of one of, in the text's own word ("share"), or null. */
  readonly perUnit: string | null;
  /** Where the qualifying words start: the amount's own start when none stand before it. */
  readonly start: number;
  /** Where they end. */
  readonly end: number;
}

/** Reads the words directly before and after an amount at `[start, end)`. */
export function readQualifiers(text: string, start: number, end: number): Qualifiers {
  const left = text.slice(Math.max(0, start - 70), start);
  const right = text.slice(end, end + 60);
  const before = readBefore(left);
  const bound = readAfter(right);
  const afterBound = bound ? right.slice(bound.length) : right;
  const unit = PER_UNIT.exec(afterBound);
  const period = unit ? null : (readPeriodAfter(afterBound) ?? null);
  const perBefore =
    unit || period ? null : readPeriodBefore(left.slice(0, left.length - (before?.length ?? 0)));
  return {
    kind: before?.kind ?? bound?.kind ?? 'exact',
    per: period?.per ?? perBefore,
    perUnit: unit?.groups?.['unit'] ?? (unit ? 'unit' : null),
    start: start - (before?.length ?? 0),
    end: end + (bound?.length ?? 0) + (unit?.[0].length ?? period?.length ?? 0),
  };
}

/** What an amount whose words end at `end` is the price of one of; null when nothing follows that says so. */
export function unitAfter(text: string, end: number): string | null {
  const unit = PER_UNIT.exec(text.slice(end, end + 60));
  return unit ? (unit.groups?.['unit'] ?? 'unit') : null;
}

const BEFORE = new RegExp(
  `${wordEdge()}(?:(?<lower>${alternation(LOWER_BOUNDS)})|(?<upper>${alternation(UPPER_BOUNDS)})|(?<near>${alternation(APPROXIMATIONS)}))\\s{0,2}(?:(?:an?|the|what|est\\.?|estimated|total of|worth|de|d['’])\\s)?$`,
  'iu',
);

interface Found {
  readonly kind: Qualifiers['kind'];
  readonly length: number;
}

function readBefore(left: string): Found | null {
  const match = BEFORE.exec(left);
  if (!match) return null;
  const { lower, upper } = match.groups ?? {};
  let kind: Qualifiers['kind'] =
    lower !== undefined ? 'lower' : upper !== undefined ? 'upper' : 'approximate';
  // "no more than" is an upper bound, "not under" a lower one; the longer phrase is in the tables.
  if (
    /(?:talks|dispute|fight|row|debate|battle|lawsuit|concerns?|questions?|handed|took|take|taken|turned?|sign(?:ed)?|hand|turning|handing)\s+over\s*$/i.test(
      left,
    )
  ) {
    return null;
  }
  // "turnover was up to $5m": it rose to that.
  if (
    /(?:turnover|revenues?|sales|profits?|income|earnings|losses|costs|debts?) (?:was|were|is|are) up to\s*$/i.test(
      left,
    )
  )
    return null;
  // "ein Angebot über 5 Millionen" is of 5 millions, "elevó su oferta hasta 5 millones" is to them.
  if (kind === 'lower' && /über\s*$/iu.test(left) && SUM_OF.test(left)) return null;
  if (kind === 'upper' && /hasta\s+(?:los\s+)?$/iu.test(left) && RISE_TO.test(left)) return null;
  if (
    kind === 'lower' &&
    /(?:carried|carry|mulled|mull|win|won|left|go(?:es)?|going)\s+over\s*$/i.test(left)
  )
    kind = 'exact';
  return { kind, length: match[0].length };
}

/** German nouns for what is "über" a sum: it is that much. */
const SUM_OF =
  /(?:angebot|offerte|gebot|kredit|kreditlinie|kreditrahmen|darlehen|anleihe|auftrag|vertrag|scheck|rechnung|finanzierung|runde|deal|vereinbarung|zusage|bürgschaft|paket|programm|forderung|klage|bescheid|vergleich|spende|zuschuss|bußgeld|geldstrafe|hypothek|garantie)(?:e?s|e?n)?(?:\s[\p{L}-]+){0,3}\süber\s*$/iu;
/** Spanish verbs of change before their end. */
const RISE_TO =
  /(?<!\p{L})(?:elev|aument|sub|increment|mejor|creci|creció|baj|reduj|redu|cay|ca[ií]|alcanz|rebaj|dispar|pas)\p{L}*(?:\s[^\s.;]+){0,7}\s+hasta\s+(?:los\s+)?$/iu;

const AFTER = new RegExp(
  `^(?:(?<plus>-?\\+|[- ]plus(?![\\p{L}]))|,?\\s(?:(?<lower>${alternation(LOWER_BOUNDS_AFTER)})|(?<upper>${alternation(UPPER_BOUNDS_AFTER)})|(?<near>${alternation(APPROXIMATIONS_AFTER)}))(?![\\p{L}]))`,
  'iu',
);

function readAfter(right: string): Found | null {
  const match = AFTER.exec(right);
  if (!match) return null;
  const { plus, lower, upper } = match.groups ?? {};
  // "$5 million plus expenses" adds something; "$5m-plus" does not.
  if (plus === ' plus' && /^ plus\s[^\s,.;)]/iu.test(right)) return null;
  const kind =
    plus !== undefined || lower !== undefined
      ? 'lower'
      : upper !== undefined
        ? 'upper'
        : 'approximate';
  return { kind, length: match[0].length };
}

const NOUNS = alternation(Object.keys(PERIOD_NOUNS));
const PERIOD_AFTER = new RegExp(
  `^(?:\\s?\\/\\s?|-(?:a|per)-|\\s(?:a|an|per|each|every)\\s|\\sin each\\s)(?<noun>${NOUNS})(?![\\p{L}])(?!\\s(?:ago|earlier|before|later|prior|previously|after|from|since|out|and a half|on year|over year))|^,?\\s(?:on an\\s|in\\s|of\\s)?(?<word>${alternation(Object.keys(PERIOD_WORDS))})(?![\\p{L}])(?!\\s(?:meeting|report|conference|general|filing|results))`,
  'iu',
);
const PERIOD_BEFORE = new RegExp(
  `(?<![\\p{L}])(?<word>annual|annualized|annualised|yearly|monthly|quarterly|weekly|daily)(?:\\s[\\p{L}&-]{2,20}){1,4}\\s(?:of|at|to|is|was|are|were|reached|reaching|hit|totaling|totalling|worth)\\s$`,
  'iu',
);
const DIRECT_BEFORE =
  /(?<![\p{L}])an?\s(?<word>annual|annualized|annualised|yearly|monthly|quarterly|weekly|daily)\s$/iu;

function readPeriodAfter(right: string): { per: string; length: number } | null {
  const match = PERIOD_AFTER.exec(right);
  if (!match) return null;
  const { noun, word } = match.groups ?? {};
  const per =
    noun !== undefined
      ? PERIOD_NOUNS[noun.toLowerCase()]
      : PERIOD_WORDS[(word ?? '').toLowerCase()];
  return per === undefined ? null : { per, length: match[0].length };
}

function readPeriodBefore(left: string): string | null {
  const match = PERIOD_BEFORE.exec(left) ?? DIRECT_BEFORE.exec(left);
  if (!match || /[.;:!?]\s/.test(match[0])) return null;
  return PERIOD_WORDS[(match.groups?.['word'] ?? '').toLowerCase()] ?? null;
}

const PER_UNIT = new RegExp(
  `^(?:\\s?\\/\\s?|-a-|\\s(?:a|an|per|for each|each|every)\\s)(?:common\\s|ordinary\\s|metric\\s|troy\\s|american depositary\\s|(?:basic|fully diluted|diluted)\\s|(?:\\p{L}[\\p{L}&-]+\\s){1,3}(?=shares?\\b))?(?<unit>${alternation(PRICED_UNITS)})(?![\\p{L}])|^\\s(?:pro|je|par|por|per)\\s(?:[\\p{L}\\p{N}&.-]+-)?(?<foreign>(?:stück|stamm|vorzugs|inhaber)?aktie|anteilss?chein|anteil|papier|actions?|titres?|acción|título|azione|aandeel|stück|tonne|barrel|baril|barril|fat)(?![\\p{L}])|^\\s(?:l['’]action|le titre|la acción)(?![\\p{L}])|^\\s(?:apiece|a piece|each)(?![\\p{L}])`,
  'iu',
);
