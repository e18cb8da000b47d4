import { alternation } from './alternation.ts';
import {
  CODES,
  CURRENCY_NOUNS,
  QUALIFIED,
  SIGNS_AFTER,
  SUBUNITS,
  TRAILING_DOLLARS,
  WORDLIKE_CODES,
} from './currencies.ts';
import type { CurrencyCode } from './currencies.ts';
import { GAP } from './money-atom.ts';
import type { Sign } from './read-sign.ts';
import { SCALE_WORDS } from './scales.ts';

const ADJECTIVES = new Set(Object.values(QUALIFIED).flatMap((row) => Object.keys(row)));

const NOUN_RIGHT = new RegExp(
  `^(?:${GAP}|-)?(?:d[’']|d[ei]${GAP}|of${GAP}|in${GAP})?(?:(?<adjective>${alternation(ADJECTIVES)})[ -])?(?<noun>${alternation(Object.keys(CURRENCY_NOUNS))})(?![\\p{L}\\p{N}])`,
  'iu',
);

const SUBUNIT_RIGHT = new RegExp(
  `^(?:${GAP}|-)?(?<noun>${alternation(Object.keys(SUBUNITS))})(?![\\p{L}\\p{N}])`,
  'iu',
);

const SIGN_RIGHT = new RegExp(
  `^${GAP}?(?<sign>${alternation(Object.keys(SIGNS_AFTER))})(?![\\p{L}\\p{N}])`,
  'u',
);

const CODE_RIGHT = new RegExp(
  `^${GAP}?(?<mega>[MKT])?(?<code>${CODES.join('|')}|usd|eur|gbp|inr|jpy|cny)(?![\\p{L}\\p{N}/])(?:${GAP}(?<scale>million|billion|trillion)(?!\\p{L}))?`,
  'u',
);

const TRAILING_DOLLAR = new RegExp(
  `^${GAP}\\(?(?<adjective>${alternation(Object.keys(TRAILING_DOLLARS))})(?![\\p{L}\\p{N}])\\)?(?!${GAP}(?:dollar|\\p{Ll}))`,
  'iu',
);

/** "2 588 Mkr", "1,2 mdkr". */
const KRONOR_RIGHT = new RegExp(
  `^${GAP}?(?<scale>mnkr|mkr|mdkr|mdrkr|tkr)(?![\\p{L}\\p{N}])`,
  'iu',
);

const KRONOR_SCALES: Readonly<Record<string, number>> = {
  tkr: 1e3,
  mkr: 1e6,
  mnkr: 1e6,
  mdkr: 1e9,
  mdrkr: 1e9,
};

/** The dollar of an adjective that ends a text: "the Canadian $5 million". */
export function readCountry(left: string): string | null {
  if (!left.endsWith(' ')) return null;
  const match = /(?<![\p{L}-])(Canadian|Australian|Singapore|Hong Kong|Taiwan) $/u.exec(left);
  return QUALIFIED['dollar']?.[(match?.[1] ?? '').toLowerCase()] ?? null;
}

/** Heights of screens in pixels are no pence. */
const SCREENS = new Set(['144', '240', '360', '480', '720', '1080', '1440', '2160', '4320']);

export interface NamedCurrency {
  readonly currency: CurrencyCode;
  readonly length: number;
  readonly divisor: number;
  /** A scale that stands in or after the code: "120 MEUR", "75 USD million". */
  readonly factor?: number;
}

export function readCurrencyAfter(
  rest: string,
  raw: string,
  scaled: boolean,
  sign: Sign | null,
  pounds = false,
): NamedCurrency | null {
  if (sign !== null && sign.currency === '$') {
    const trailing = TRAILING_DOLLAR.exec(rest);
    const code = TRAILING_DOLLARS[(trailing?.groups?.['adjective'] ?? '').toLowerCase()];
    if (trailing && code !== undefined) {
      return { currency: code, length: trailing[0].length, divisor: 1 };
    }
  }
  const code = CODE_RIGHT.exec(rest);
  if (code) {
    const written = (code.groups?.['code'] ?? '').toUpperCase();
    const { mega, scale } = code.groups ?? {};
    const factor = mega === 'M' ? 1e6 : mega !== undefined ? 1e3 : SCALE_WORDS[scale ?? ''];
    if (!WORDLIKE_CODES.has(written) || scaled || factor !== undefined) {
      const named = { currency: written, length: code[0].length, divisor: 1 };
      if (factor === undefined) return named;
      if (!scaled) return { ...named, factor };
    }
  }
  const kronor = scaled ? null : KRONOR_RIGHT.exec(rest);
  if (kronor) {
    const factor = KRONOR_SCALES[(kronor.groups?.['scale'] ?? '').toLowerCase()];
    if (factor !== undefined) {
      return { currency: 'kr', length: kronor[0].length, divisor: 1, factor };
    }
  }
  const noun = NOUN_RIGHT.exec(rest);
  if (noun) {
    const currency = readNoun(noun, rest.slice(noun[0].length), raw, scaled);
    if (currency !== undefined) return { currency, length: noun[0].length, divisor: 1 };
  }
  if (sign !== null) return null;
  if (!scaled) {
    // "492.6p", in a text that writes pounds.
    if (pounds && /^p(?![\p{L}\p{N}])/u.test(rest) && !SCREENS.has(raw)) {
      return { currency: 'GBP', length: 1, divisor: 100 };
    }
    const cents = SUBUNIT_RIGHT.exec(rest);
    const unit = (cents?.groups?.['noun'] ?? '').toLowerCase();
    if (cents && unit in SUBUNITS) {
      return { currency: SUBUNITS[unit] ?? null, length: cents[0].length, divisor: 100 };
    }
  }
  const after = SIGN_RIGHT.exec(rest);
  const written = after?.groups?.['sign'];
  // In "5 $10 bills" the sign belongs to the number after it: SIGN_RIGHT refuses digits.
  if (after && written !== undefined) {
    return { currency: SIGNS_AFTER[written] ?? null, length: after[0].length, divisor: 1 };
  }
  return null;
}

/** The currency of a noun after a number; undefined when the noun means something else here. */
export function readNoun(
  match: RegExpExecArray,
  rest: string,
  raw: string,
  scaled: boolean,
): CurrencyCode | undefined {
  const noun = (match.groups?.['noun'] ?? '').toLowerCase();
  const adjective = (match.groups?.['adjective'] ?? '').toLowerCase();
  const singular = SINGULAR[noun] ?? noun;
  if (adjective !== '') {
    const code = QUALIFIED[singular]?.[adjective];
    return code ?? undefined;
  }
  if (/^(?:19|20)\d\d$/.test(raw) && !scaled) return undefined;
  const hyphen = match[0].startsWith('-');
  if (SINGULAR_ONLY.has(noun) && !scaled && !hyphen && !/^(?:1|one)$/i.test(raw)) {
    // "100 dollar stores" are shops; "50 dollar." and "50 dollar bills" are money.
    const german = /^\s?\p{Lu}/u.test(match[0]) && /^ \p{Ll}/u.test(rest);
    if (
      !german &&
      /^[ -](?!(?:and|or|to|in|on|at|a|an|per|of|for|from|by|bills?|notes?)\b)\p{L}/iu.test(rest)
    )
      return undefined;
  }
  if (singular === 'pound' && isWeight(rest, hyphen && !scaled)) return undefined;
  if (singular === 'won' && !scaled && !/\d[,.]?\d{2}/.test(raw)) return undefined;
  if (
    singular === 'won' &&
    /^\s+(?:the|a|an|his|her|its|their|gold|in|at|by)\b/i.test(rest) &&
    !scaled
  ) {
    return undefined;
  }
  if (SHARED_WORDS.has(noun) && (!scaled || AMBIGUOUS_WORDS.has(noun))) return undefined;
  return CURRENCY_NOUNS[noun] ?? null;
}

const SINGULAR: Readonly<Record<string, string>> = {
  dollars: 'dollar',
  pounds: 'pound',
  pesos: 'peso',
  francs: 'franc',
  kronor: 'krona',
  kronur: 'krona',
  kroner: 'krone',
  crowns: 'crown',
  liras: 'lira',
  rupees: 'rupee',
  dinars: 'dinar',
  riyals: 'riyal',
  rials: 'rial',
  dirhams: 'dirham',
  shillings: 'shilling',
  reais: 'real',
  marks: 'mark',
  rubles: 'ruble',
  roubles: 'rouble',
  rands: 'rand',
  shekels: 'shekel',
  cedis: 'cedi',
  zlotys: 'zloty',
  zlotych: 'zloty',
  złotych: 'złoty',
  guilders: 'guilder',
  rupiahs: 'rupiah',
  forints: 'forint',
  korunas: 'koruna',
  hryvnias: 'hryvnia',
  leva: 'lev',
  lei: 'leu',
  pesetas: 'peseta',
};

/** Singulars that after a plural number are no amount ("100 dollar stores"). */
const SINGULAR_ONLY = new Set([
  'dollar',
  'pound',
  'buck',
  'franc',
  'peso',
  'crown',
  'mark',
  'real',
]);

/** Words of everyday use: without an adjective they need a scale. */
const SHARED_WORDS = new Set([
  'real',
  'mark',
  'marks',
  'crown',
  'crowns',
  'dong',
  'lev',
  'leva',
  'leu',
  'lei',
]);

const AMBIGUOUS_WORDS = new Set(['real', 'mark', 'marks']);

function isWeight(rest: string, adjective: boolean): boolean {
  if (adjective) return true;
  if (
    /^\s+(?:per square|overweight|lighter|heavier|of (?:thrust|force|pressure|meat|beef|pork|chicken|coffee|rice|cocaine|heroin|marijuana|fentanyl|food|fish|steel|copper|uranium|waste|explosives|weight|muscle|fat|sugar|cotton|ice|soil|trash|plastic|lithium|gold|silver|drugs|material|cargo|fruit|produce|potatoes|carbon|co2))/i.test(
      rest,
    )
  ) {
    return true;
  }
  return false;
}
