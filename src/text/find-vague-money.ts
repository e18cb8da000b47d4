import { allMatches } from './all-matches.ts';
import { alternation } from './alternation.ts';
import { MONEY_NOUNS } from './amount-words.ts';
import { CURRENCY_NOUNS, QUALIFIED } from './currencies.ts';
import type { CurrencyCode } from './currencies.ts';
import { readNoun } from './read-currency.ts';
import { SCALE_WORDS, VAGUE_MULTIPLES, VAGUE_SCALES } from './scales.ts';
import { wordEdge } from './word-edge.ts';

/** A size without a number: "hundreds of millions of dollars". */
export interface VagueMoney {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly currency: CurrencyCode;
}

/**
 * Finds sizes in words: "hundreds of millions of dollars" (1e8 to 1e9), "billions of euros", "several million pounds",
 * "a multibillion-dollar deal", "billions in investments". Without a currency only where the noun after "in" means money.
 */
export function findVagueMoney(text: string): readonly VagueMoney[] {
  const found: VagueMoney[] = [];
  if (!SCALE_SIGN.test(text)) return found;
  for (const match of allMatches(text, VAGUE)) {
    const groups = match.groups ?? {};
    const range = readRange(groups);
    if (!range) continue;
    const end = match.index + match[0].length;
    const rest = text.slice(end, end + 64);
    if (groups['noun'] === undefined) {
      const of = /^\s(?:of\s(?:\p{L}+\s)?(?:worth\s)?|in\s(?:\p{L}{2,14}\s){0,2})$/u;
      const noun = MONEY_IN.exec(rest);
      if (!noun || of.test(rest)) continue;
      found.push({ start: match.index, end, ...range, currency: null });
      continue;
    }
    const currency = readNoun(match as RegExpExecArray, rest, 'many', true);
    if (currency === undefined) continue;
    found.push({ start: match.index, end, ...range, currency });
  }
  for (const match of allMatches(text, MULTI)) {
    const range = VAGUE_SCALES[`${(match.groups?.['scale'] ?? '').toLowerCase()}s`];
    const currency = readNoun(match as RegExpExecArray, '', 'many', true);
    if (!range || currency === undefined) continue;
    const end = match.index + match[0].length;
    found.push({ start: match.index, end, low: range[0], high: range[1], currency });
  }
  return found.sort((a, b) => a.start - b.start);
}

function readRange(
  groups: Record<string, string | undefined>,
): { low: number; high: number } | null {
  const multiple = VAGUE_MULTIPLES[(groups['multiple'] ?? '').toLowerCase().replace(/\s/g, ' ')];
  const scale = (groups['scale'] ?? '').toLowerCase();
  const plural = VAGUE_SCALES[scale];
  if (multiple) {
    const unit = plural?.[0] ?? SCALE_WORDS[scale];
    return unit === undefined ? null : { low: multiple[0] * unit, high: multiple[1] * unit };
  }
  return plural && groups['noun'] !== undefined
    ? { low: plural[0], high: plural[1] }
    : plural && PLAIN.has(scale)
      ? { low: plural[0], high: plural[1] }
      : null;
}

/** Bare plurals that may stand before "in" and a noun of money. */
const PLAIN = new Set(['millions', 'billions', 'trillions', 'crores', 'lakhs']);

const ADJECTIVES = new Set(Object.values(QUALIFIED).flatMap((row) => Object.keys(row)));
const NOUN = `(?:(?<adjective>${alternation(ADJECTIVES)})\\s)?(?<noun>${alternation(Object.keys(CURRENCY_NOUNS))})(?![\\p{L}])`;

const SCALES = [
  ...Object.keys(VAGUE_SCALES),
  ...['thousand', 'million', 'billion', 'trillion', 'crore', 'lakh'],
];

/** How the scales begin; a text without any has no vague sizes. */
const SCALE_SIGN = new RegExp(alternation(new Set(SCALES.map((scale) => scale.slice(0, 4)))), 'i');

const VAGUE = new RegExp(
  `${wordEdge('$€£')}(?<!\\d\\s)(?:(?<multiple>${alternation(Object.keys(VAGUE_MULTIPLES))})\\s(?:of\\s|de\\s|von\\s|hundred\\s)?)?(?<scale>${alternation(SCALES)})(?![\\p{L}])(?:\\s(?:of\\s|de\\s|d[’'])?${NOUN})?`,
  'giu',
);
const MULTI = new RegExp(
  `${wordEdge()}multi-?\\s?(?<scale>million|billion|trillion)[\\s-](?:(?<adjective>${alternation(ADJECTIVES)})[\\s-])?(?<noun>${alternation(Object.keys(CURRENCY_NOUNS))})(?![\\p{L}])`,
  'giu',
);
const MONEY_IN = new RegExp(
  `^\\s(?:in|of)\\s(?:(?!the\\s|users|people)[\\p{L}-]{2,14}\\s){0,2}(?:${alternation(MONEY_NOUNS)})(?![\\p{L}])`,
  'iu',
);
