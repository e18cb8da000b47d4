import { alternation } from './alternation.ts';
import {
  CODES,
  CURRENCY_NOUNS,
  QUALIFIED,
  SIGNS_AFTER,
  SIGNS_BEFORE,
  SUBUNITS,
  TRAILING_DOLLARS,
  WORDLIKE_CODES,
} from './currencies.ts';
import type { CurrencyCode } from './currencies.ts';
import { FOREIGN_NUMBERS, readNumberWords, SMALL_NUMBERS } from './number-words.ts';
import { readNumber } from './read-number.ts';
import { SCALE_LETTERS, SCALE_SHORTS, SCALE_WORDS, SCALES_BY_LANGUAGE } from './scales.ts';

/** One number with what stands glued to it: sign, scale, currency word. Ranges are made of two. */
export interface MoneyAtom {
  readonly start: number;
  readonly end: number;
  /** The number without its scale; null when its digits fit no style. */
  readonly number: number | null;
  /** The factor named after the number; null when none is. */
  readonly scale: number | null;
  /** Undefined when no currency is named; null when its name is shared by several. */
  readonly currency: CurrencyCode | undefined;
  /** The number is cut or garbled: no amount may be made of it. */
  readonly damaged: boolean;
  /** The currency stands before the number as a sign or code. */
  readonly signed: boolean;
  /** The number could be a year. */
  readonly yearLike: boolean;
}

/** All numbers of a text that a currency stands by, and those that may be the open end of a range. */
export function findMoneyAtoms(text: string, language: string): readonly MoneyAtom[] {
  const atoms: MoneyAtom[] = [];
  const context = {
    // A text without capitals writes its signs in small letters too.
    folded: !/\p{Lu}/u.test(text),
    pounds: text.includes('£') || /(?<!\p{L})pence(?!\p{L})/u.test(text),
    rand: /(?<![\p{L}\p{N}])R\d[\d.,]{0,9}\s?(?:million|billion|bn|m)(?!\p{L})/u.test(text),
  };
  for (const match of text.matchAll(DIGITS)) {
    const atom = readDigits(text, match.index, match[0], language, context);
    if (atom) atoms.push(atom);
  }
  for (const match of text.matchAll(SPELLED)) {
    const atom = readSpelled(text, match.index, match[0]);
    if (atom) atoms.push(atom);
  }
  if (language !== 'en') {
    for (const match of text.matchAll(FOREIGN)) {
      const atom = readForeign(text, match, language);
      if (atom) atoms.push(atom);
    }
  }
  return atoms.sort((a, b) => a.start - b.start);
}

/** What the whole text tells about how it writes money. */
interface Context {
  readonly folded: boolean;
  /** It writes pounds or pence, so that "492p" is a price. */
  readonly pounds: boolean;
  /** It writes rands elsewhere ("R2.4 billion"), so that "R13 per share" is one too. */
  readonly rand: boolean;
}

const GAP = '[ \\u00a0\\u202f]';

const DIGITS =
  /(?:(?<=[$€£])\.\d{1,4}(?!\d)|(?<![\d.,])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}(?!\d)(?:[.,]\d{1,3}(?!\d))?|\d(?:[\d.,’'\u00a0\u202f]{0,24}\d)?))(?: ?[½¼¾]| \d\/\d(?!\d)| and a half)?/gu;

const PARTS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

const SIGN_LEFT = new RegExp(
  `(?:^|[^\\p{L}\\p{N}]|(?<=[^\\p{L}])\\d)(?<neg>[-−–]?)(?<sign>${alternation([...Object.keys(SIGNS_BEFORE), 'R', 'N', ...CODES, ...CODES.map((code) => `M${code}`), ...CODES.filter((code) => code.endsWith('D')).map((code) => `${code}$`)])})(?<gap>${GAP}{0,2}|-)(?<minus>[-−]?)$`,
  'u',
);

const SCALE_RIGHT = new RegExp(
  `^(?:${GAP}|-|${GAP}?-${GAP}?)?(?<word>${alternation([...Object.keys(SCALE_WORDS), ...Object.values(SCALES_BY_LANGUAGE).flatMap((words) => Object.keys(words))])})(?<dot>\\.)?(?![\\p{L}\\p{N}])`,
  'iu',
);
const SHORT_RIGHT = new RegExp(
  `^(?<gap>${GAP}?)(?<word>${alternation(Object.keys(SCALE_SHORTS))})(?![\\p{L}\\p{N}])`,
  'iu',
);
const LETTER_RIGHT = /^(?<gap>[ \u00a0\u202f]?)(?<word>[kmbt])(?![\p{L}\p{N}&’'…]|\.\.)/iu;
/** "5 M€", "3 Md€", "20 k€". */
const GLUED_EURO = /^[ \u00a0\u202f]?(?<word>k|m|md|mds|mrd|mia|bn)(?<sign>[€$£])/iu;

const ADJECTIVES = new Set(Object.values(QUALIFIED).flatMap((row) => Object.keys(row)));
const NOUN_RIGHT = new RegExp(
  `^(?:${GAP}|-)?(?:d[’']|de${GAP}|of${GAP}|in${GAP})?(?:(?<adjective>${alternation(ADJECTIVES)})[ -])?(?<noun>${alternation(Object.keys(CURRENCY_NOUNS))})(?![\\p{L}\\p{N}])`,
  'iu',
);
const SUBUNIT_RIGHT = new RegExp(
  `^(?:${GAP}|-)(?<noun>${alternation(Object.keys(SUBUNITS))})(?![\\p{L}\\p{N}])`,
  'iu',
);
const SIGN_RIGHT = new RegExp(
  `^${GAP}?(?<sign>${alternation(Object.keys(SIGNS_AFTER))})(?![\\p{L}\\p{N}])`,
  'u',
);
const CODE_RIGHT = new RegExp(
  `^${GAP}?(?<mega>[MK])?(?<code>${CODES.join('|')}|usd|eur|gbp|inr|jpy|cny)(?![\\p{L}\\p{N}/])(?:${GAP}(?<scale>million|billion|trillion)(?!\\p{L}))?`,
  'u',
);
const TRAILING_DOLLAR = new RegExp(
  `^${GAP}\\(?(?<adjective>${alternation(Object.keys(TRAILING_DOLLARS))})(?![\\p{L}\\p{N}])\\)?(?!${GAP}(?:dollar|\\p{Ll}))`,
  'iu',
);

function readDigits(
  text: string,
  start: number,
  raw: string,
  language: string,
  context: Context,
): MoneyAtom | null {
  const before = text.slice(Math.max(0, start - 9), start);
  const left = context.folded ? before.toUpperCase() : before;
  const rest = text.slice(start + raw.length, start + raw.length + 64);
  const sign = readSign(left, raw, rest, context.rand);
  const scale = readScale(rest, language, sign !== null);
  const afterScale = scale ? rest.slice(scale.length) : rest;
  const named = scale?.currency
    ? { currency: scale.currency as CurrencyCode, length: 0, divisor: 1 }
    : readCurrencyAfter(afterScale, raw, scale !== null, sign, context.pounds);
  const currency =
    named && (sign === null || sign.currency === '$') ? named.currency : sign?.currency;
  const used = raw.length + (scale?.length ?? 0) + (named?.length ?? 0);
  const next = text.slice(start + used, start + used + 4);
  const fraction =
    /^(?<whole>.*?)(?: ?(?<part>[½¼¾])| (?<n>\d)\/(?<d>\d)|(?<half> and a half))$/u.exec(raw);
  const whole = fraction?.groups?.['whole'] ?? raw;
  const base = readNumber(whole, {
    decimalComma: DECIMAL_COMMA.has(language),
    commaMayBeDecimal: sign === null || sign.currency === 'EUR',
    scaled: scale !== null,
  });
  const part = fraction ? readFraction(fraction.groups ?? {}) : 0;
  const money = sign !== null || named !== null;
  if (!money && /^\s?%/.test(next)) return null;
  // "$1 = 141.33 yen" is a rate of exchange.
  if (
    money &&
    (/^ ?= ?/.test(next) || /= ?$/.test(left.slice(0, left.length - (sign?.length ?? 0))))
  ) {
    return null;
  }
  const number = base === null || part === null ? null : (base + part) / (named?.divisor ?? 1);
  const from = sign ? start - sign.length : start;
  return {
    start: from,
    end: start + used,
    number: number === null ? null : sign?.negative ? -number : number,
    scale: scale?.factor ?? named?.factor ?? sign?.factor ?? null,
    currency: money ? currency : undefined,
    damaged:
      money &&
      (number === null ||
        isCut(
          next,
          text.slice(start + raw.length, start + raw.length + 14),
          scale !== null || named !== null,
        )),
    signed: sign !== null,
    yearLike: /^(?:19|20)\d\d$/.test(raw) && scale === null,
  };
}

const DECIMAL_COMMA = new Set([
  'de',
  'fr',
  'es',
  'sv',
  'it',
  'pt',
  'nl',
  'da',
  'no',
  'nb',
  'fi',
  'pl',
]);

function readFraction(groups: Record<string, string | undefined>): number | null {
  const { part, n, d, half } = groups;
  if (part !== undefined) return PARTS[part] ?? null;
  if (half !== undefined) return 0.5;
  return n !== undefined && d !== undefined && Number(d) > Number(n) ? Number(n) / Number(d) : null;
}

interface Sign {
  readonly currency: CurrencyCode;
  readonly length: number;
  readonly negative: boolean;
  /** "MSEK 60" carries its scale in the sign. */
  readonly factor?: number;
}

function readSign(left: string, raw: string, rest: string, rand: boolean): Sign | null {
  if (!/[^\s\d,;:!?(]\s?\s?[-−]?$/u.test(left)) return null;
  const match = SIGN_LEFT.exec(left);
  const { neg = '', sign, gap = '', minus = '' } = match?.groups ?? {};
  if (match === null || sign === undefined) return null;
  const length = sign.length + gap.length + minus.length;
  const before = left.slice(0, left.length - length - neg.length);
  const negative = minus !== '' || (neg !== '' && !/[\p{L}\p{N}]$/u.test(before));
  const written = { length: length + (negative && minus === '' ? neg.length : 0), negative };
  if (sign === 'R' || sign === 'N') {
    // "R5 billion" and "N1,200" are rands and nairas, "R2" is a droid.
    const scaled =
      /^(?:\s?(?:m|b|bn|mn|k|trn|tn)\b|[\s-]?(?:million|billion|trillion|thousand))/.test(rest);
    const large = /\d[, ]\d{3}|\.\d\d$/.test(raw);
    if (gap !== '' || !(scaled || (sign === 'R' && (rand || large)))) return null;
    return { currency: sign === 'R' ? 'ZAR' : 'NGN', ...written };
  }
  if (/^M[A-Z]{3}$/.test(sign)) return { currency: sign.slice(1), factor: 1e6, ...written };
  if (/^[A-Z]{3}\$$/.test(sign)) return { currency: sign.slice(0, 3), ...written };
  if (CODES.includes(sign)) {
    if (before.endsWith('/') || gap === '-') return null;
    const scaled = /^[\s-]?(?:[kmbt]\b|mn|bn|tn|million|billion|trillion|crore|lakh)/i.test(rest);
    if (WORDLIKE_CODES.has(sign) && !scaled) return null;
    if (/^(?:19|20)\d\d$/.test(raw) && !scaled) return null;
    return { currency: sign, ...written };
  }
  if (gap === '-' && !/[$€£]$/.test(sign)) return null;
  return { currency: SIGNS_BEFORE[sign] ?? null, ...written };
}

interface Scale {
  readonly factor: number;
  readonly length: number;
  readonly currency?: string;
}

function readScale(rest: string, language: string, signed: boolean): Scale | null {
  const word = SCALE_RIGHT.exec(rest);
  if (word) {
    const key = (word.groups?.['word'] ?? '').toLowerCase().replace(/\s/g, ' ');
    const factor = SCALES_BY_LANGUAGE[language]?.[key] ?? SCALE_WORDS[key];
    if (factor !== undefined) {
      const dotted = word.groups?.['dot'] !== undefined;
      // The period of "Mrd." belongs to the word only where the currency follows.
      const keep =
        /^(?:mrd|mio|tsd|md|cr)$/.test(key) &&
        /^[ \u00a0\u202f]?(?:[€$£]|\p{L})/u.test(rest.slice(word[0].length));
      return { factor, length: word[0].length - (dotted && !keep ? 1 : 0) };
    }
  }
  const glued = GLUED_EURO.exec(rest);
  if (glued) {
    const key = (glued.groups?.['word'] ?? '').toLowerCase();
    const factor = key === 'm' ? 1e6 : key === 'k' ? 1e3 : 1e9;
    const sign = glued.groups?.['sign'] ?? '';
    return { factor, length: glued[0].length, currency: SIGNS_AFTER[sign] ?? '$' };
  }
  const short = SHORT_RIGHT.exec(rest);
  if (short) {
    const factor = SCALE_SHORTS[(short.groups?.['word'] ?? '').toLowerCase()];
    if (factor !== undefined) return { factor, length: short[0].length };
  }
  const letter = LETTER_RIGHT.exec(rest);
  if (letter) {
    const key = (letter.groups?.['word'] ?? '').toLowerCase();
    const gap = letter.groups?.['gap'] ?? '';
    const factor = SCALE_LETTERS[key];
    if (factor !== undefined && (gap === '' || (signed && key !== 't'))) {
      return { factor, length: letter[0].length };
    }
  }
  return null;
}

/** Heights of screens in pixels are no pence. */
const SCREENS = new Set(['144', '240', '360', '480', '720', '1080', '1440', '2160', '4320']);

interface NamedCurrency {
  readonly currency: CurrencyCode;
  readonly length: number;
  readonly divisor: number;
  /** A scale that stands in or after the code: "120 MEUR", "75 USD million". */
  readonly factor?: number;
}

function readCurrencyAfter(
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
    const factor = mega === 'M' ? 1e6 : mega === 'K' ? 1e3 : SCALE_WORDS[scale ?? ''];
    if (!WORDLIKE_CODES.has(written) || scaled || factor !== undefined) {
      const named = { currency: written, length: code[0].length, divisor: 1 };
      if (factor === undefined) return named;
      if (!scaled) return { ...named, factor };
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
    if (/^[ -](?!(?:and|or|to|in|on|at|a|an|per|of|for|from|by|bills?|notes?)\b)\p{L}/iu.test(rest))
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
  if (SHARED_WORDS.has(noun)) return scaled && !AMBIGUOUS_WORDS.has(noun) ? null : undefined;
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
const SHARED_WORDS = new Set(['real', 'mark', 'marks', 'crown', 'crowns', 'dong']);
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

/** What is left of a number after a cut: "$1.2 b…", "$6 .25", "$5x". */
function isCut(next: string, rest: string, complete: boolean): boolean {
  if (/^[\p{L}\p{N}]/u.test(next)) return true;
  if (complete) return false;
  if (/^ ?[.,] ?\d/.test(next) || next.startsWith(',,')) return true;
  if (/^(?:\.{2,}|…)/.test(next)) return true;
  return /^\s?-?(?:m|mi|mil|mill|milli|millio|b|bi|bil|bill|billi|billio|t|tr|tri|tril|trill|trilli|trillio|tho|thou|thous|cro|cror|lak)(?:…|\.\.|-?$)/i.test(
    rest,
  );
}

const NUMBER_WORD = `(?:${alternation([...Object.keys(SMALL_NUMBERS), 'hundred', 'thousand', 'million', 'billion', 'trillion', 'lakh', 'crore', 'half', 'quarter', 'quarters', 'dozen', 'point', 'and', 'of', 'a', 'an'])})`;
const SPELLED = new RegExp(
  `(?<![\\p{L}\\p{N}$€£-])(?:a|an|half|quarter|hundred|${alternation(Object.keys(SMALL_NUMBERS))})(?:[\\s-]${NUMBER_WORD}(?![\\p{L}])){0,8}(?![\\p{L}])`,
  'giu',
);

/** Number words of other languages, which stand before a scale: "zwölf Milliarden Euro", "un millón de euros". */
const FOREIGN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<number>${alternation(Object.keys(FOREIGN_NUMBERS))})(?=\\s(?:halbe\\s)?(?:${alternation(Object.keys(SCALE_WORDS))})(?!\\p{L}))`,
  'giu',
);

function readForeign(text: string, match: RegExpExecArray, language: string): MoneyAtom | null {
  const raw = match[0];
  const rest = text.slice(match.index + raw.length, match.index + raw.length + 64);
  const half = /^\shalbe(?=\s)/.exec(rest)?.[0] ?? '';
  const scale = readScale(rest.slice(half.length), language, false);
  if (!scale) return null;
  const used = half.length + scale.length;
  const named = readCurrencyAfter(rest.slice(used), raw, true, null);
  if (!named) return null;
  const number = FOREIGN_NUMBERS[raw.toLowerCase()] ?? null;
  return {
    start: match.index,
    end: match.index + raw.length + used + named.length,
    number: half !== '' && number !== null ? number / 2 : number,
    scale: scale.factor,
    currency: named.currency,
    damaged: false,
    signed: false,
    yearLike: false,
  };
}

function readSpelled(text: string, start: number, match: string): MoneyAtom | null {
  if (/^an?$/i.test(match)) return null;
  let raw = match.replace(/(?:[\s-](?:and|of|an?|point))+$/i, '');
  let number = readNumberWords(raw);
  if (number === null) {
    // "one in two million": keep the last words that make a number.
    const words = [...raw.matchAll(/[^\s-]+/g)];
    for (let i = 1; i < words.length && number === null; i++) {
      const at = words[i]?.index ?? 0;
      const tail = raw.slice(at);
      if (/^(?:and|of|point)\b/i.test(tail)) continue;
      number = readNumberWords(tail);
      if (number !== null) {
        start += at;
        raw = tail;
      }
    }
  }
  if (number === null || number === 0) return null;
  const rest = text.slice(start + raw.length, start + raw.length + 64);
  const scaled = /(?:hundred|thousand|million|billion|trillion|lakh|crore)$/i.test(raw);
  const named = readCurrencyAfter(rest, raw, scaled || number >= 1000, null);
  const last = /[a-z]+$/i.exec(raw)?.[0].toLowerCase() ?? '';
  const unit = number >= 1000 ? (SCALE_WORDS[last] ?? 1) : 1;
  if (named && /^an?$/i.test(raw)) return null;
  return {
    start,
    end: start + raw.length + (named?.length ?? 0),
    number: (named ? number / named.divisor : number) / unit,
    scale: named?.factor ?? (number >= 1000 ? unit : null),
    currency: named ? named.currency : undefined,
    damaged: false,
    signed: false,
    yearLike: false,
  };
}
