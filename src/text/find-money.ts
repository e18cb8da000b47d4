import type { Amount, Precision } from '../domain/money.ts';
import { readQualifiers } from './amount-qualifiers.ts';
import type { CurrencyCode } from './currencies.ts';
import { findVagueMoney } from './find-vague-money.ts';
import { findMoneyAtoms } from './money-atoms.ts';
import type { MoneyAtom } from './money-atoms.ts';

/** An amount of money in a text. Offsets are UTF-16 units. */
export interface AmountMention extends Amount {
  /** The amount without the words that qualify it: "$5 billion" of "more than $5 billion a year". */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The span with the qualifying words; a quote that proves the amount must hold it. */
  readonly qualified: { readonly start: number; readonly end: number };
  /** What the amount is the price of one of ("share", "barrel"); null when it is no unit price. */
  readonly perUnit: string | null;
  /** The same amount in other currencies, printed in parentheses after it or after "or". */
  readonly conversions: readonly AmountMention[];
}

export interface MoneyOptions {
  /** ISO 639-1 code; decides how "1.250" and "billion" are read. Default "en". */
  readonly language?: string;
  /** Currency of a bare "$" and of "dollars". Default "USD"; null when the page points to no country. */
  readonly dollar?: string | null;
}

/** A number with a currency that is cut or garbled ("$1.2 b…"): shown as damaged, never an amount. */
export interface DamagedMoney {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Finds the amounts of money in a text, in order, without overlaps. What does not parse cleanly is left out. */
export function findMoney(text: string, options: MoneyOptions = {}): readonly AmountMention[] {
  const language = options.language ?? 'en';
  const currencyOf = currencyReader(
    text,
    language,
    options.dollar === undefined ? 'USD' : options.dollar,
  );
  const atoms = findMoneyAtoms(text, language);
  const found: AmountMention[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i];
    if (!atom || overlapsLast(found, atom.start)) continue;
    const next = atoms[i + 1];
    const cents = next ? joinCents(text, atom, next) : null;
    if (cents !== null && next) {
      found.push(
        makeMention(
          text,
          atom.start,
          next.end,
          cents,
          cents,
          currencyOf(atom.currency ?? null),
          false,
        ),
      );
      i++;
      continue;
    }
    const pair = next ? linkRange(text, atom, next) : null;
    if (pair && next) {
      if (pair.range) {
        found.push(
          makeMention(
            text,
            atom.start,
            next.end,
            pair.low,
            pair.high,
            currencyOf(pair.currency),
            true,
          ),
        );
      } else {
        found.push(
          makeMention(
            text,
            atom.start,
            atom.end,
            pair.low,
            pair.low,
            currencyOf(pair.currency),
            false,
          ),
        );
        found.push(
          makeMention(
            text,
            next.start,
            next.end,
            pair.high,
            pair.high,
            currencyOf(pair.currency),
            false,
          ),
        );
      }
      i++;
      continue;
    }
    if (atom.currency === undefined || atom.damaged || atom.number === null) continue;
    const value = scaled(atom.number, atom.scale);
    found.push(
      makeMention(text, atom.start, atom.end, value, value, currencyOf(atom.currency), false),
    );
  }
  for (const vague of findVagueMoney(text)) {
    if (found.some((mention) => vague.start < mention.end && mention.start < vague.end)) continue;
    const qualifiers = readQualifiers(text, vague.start, vague.end);
    found.push({
      value: null,
      low: vague.low,
      high: vague.high,
      currency: currencyOf(vague.currency),
      per: qualifiers.per,
      precision: 'vague',
      start: vague.start,
      end: vague.end,
      text: text.slice(vague.start, vague.end),
      qualified: { start: qualifiers.start, end: qualifiers.end },
      perUnit: qualifiers.perUnit,
      conversions: [],
    });
  }
  return attachConversions(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/** Finds numbers with a currency that are cut or garbled, so that a page can show what was set aside. */
export function findDamagedMoney(
  text: string,
  options: MoneyOptions = {},
): readonly DamagedMoney[] {
  return findMoneyAtoms(text, options.language ?? 'en')
    .filter((atom) => atom.damaged)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

function overlapsLast(found: readonly AmountMention[], start: number): boolean {
  const last = found.at(-1);
  return last !== undefined && start < last.end;
}

function scaled(number: number, scale: number | null): number {
  const value = number * (scale ?? 1);
  return Math.abs(value) >= 1e5 ? Math.round(value) : Math.round(value * 1e4) / 1e4;
}

/** "3 dollars and 50 cents": one amount in two units; null when the two are apart. */
function joinCents(text: string, whole: MoneyAtom, part: MoneyAtom): number | null {
  if (!/^(?: and|,)? $/.test(text.slice(whole.end, part.start))) return null;
  if (whole.currency !== undefined && !whole.signed && part.currency === undefined) {
    // "15 dollars 50." as people say it.
    const spoken = /^\d\d$/.test(text.slice(part.start, part.end));
    if (!spoken || !/^(?:[.,;!?](?!\d)|$)/.test(text.slice(part.end, part.end + 2))) return null;
    if (whole.number === null || whole.scale !== null || part.number === null) return null;
    return scaled(whole.number + part.number / 100, null);
  }
  if (!/cents?$|pence$|paise$/.test(text.slice(part.start, part.end))) return null;
  if (whole.currency === undefined || whole.currency !== part.currency) return null;
  if (whole.number === null || part.number === null || part.number >= 1 || whole.signed)
    return null;
  return scaled(scaled(whole.number, whole.scale) + part.number, null);
}

interface Pair {
  readonly range: boolean;
  readonly low: number;
  readonly high: number;
  readonly currency: CurrencyCode;
}

/** Whether two numbers are the ends of one range, or share a scale in "from $3 to $5 billion". */
function linkRange(text: string, a: MoneyAtom, b: MoneyAtom): Pair | null {
  if (b.start - a.end > 16 || b.start < a.end) return null;
  const between = text.slice(a.end, b.start);
  const joint = JOINTS.exec(between);
  if (!joint) return null;
  if (a.damaged || b.damaged || a.number === null || b.number === null) return null;
  const currency = b.currency ?? a.currency;
  if (currency === undefined || a.yearLike) return null;
  // "3 to $5 million": the first number is not said to be money.
  if (a.currency === undefined && b.signed) return null;
  if (a.currency !== undefined && b.currency !== undefined && a.currency !== b.currency) {
    const agree =
      a.currency === '$' || b.currency === '$'
        ? isDollar(a.currency) && isDollar(b.currency)
        : false;
    if (!agree) return null;
  }
  if (a.currency !== undefined && b.currency === undefined && b.scale === null) {
    // "$5-10" is a range, "$5 to 10 people" and "$5-a-day" are not.
    if (
      a.scale !== null ||
      !/^[-–—]$/.test(joint[0]) ||
      !/^(?![\s-]?\p{L}|[-–]\d|%)/u.test(text.slice(b.end, b.end + 3))
    ) {
      return null;
    }
  }
  const shares = a.scale === null && b.scale !== null && a.number < 1000;
  const scale = shares && a.number * b.scale <= b.number * b.scale ? b.scale : a.scale;
  const low = scaled(a.number, scale);
  const high = scaled(b.number, b.scale ?? (b.currency === undefined ? scale : null));
  const left = text.slice(Math.max(0, a.start - 60), a.start);
  const word = (joint.groups?.['word'] ?? '').toLowerCase();
  const and = AND_WORDS.has(word);
  if (and && !BETWEEN.test(left)) return null;
  if (OR_WORDS.has(word) && !(shares && low < high)) return null;
  const moved = !and && MOVED.test(left) && !RANGING.test(left);
  if (moved) {
    // "from $3 to $2.5 billion": two amounts that share the scale.
    const from =
      a.scale === null && b.scale !== null && a.number < 1000 ? scaled(a.number, b.scale) : low;
    return a.currency === undefined
      ? null
      : { range: false, low: from, high, currency: a.currency };
  }
  return low < high
    ? { range: true, low, high, currency: currency === '$' ? (a.currency ?? currency) : currency }
    : null;
}

function isDollar(currency: CurrencyCode): boolean {
  return currency !== null && /^(?:\$|[A-Z]{2}D)$/.test(currency);
}

const JOINTS =
  /^\s?(?:[-–—−~]|(?<word>to|and|or|until|bis|und|oder|à|et|ou|a|y|o|till|och|eller))\s?$/iu;
const AND_WORDS = new Set(['and', 'und', 'et', 'y', 'och']);
const OR_WORDS = new Set(['or', 'oder', 'ou', 'o', 'eller']);
const BETWEEN =
  /(?<!\p{L})(?:between|zwischen|entre|mellan)\s(?:an estimated\s|about\s|roughly\s)?$/iu;
/** Something went from the first amount to the second. */
const MOVED =
  /(?<!\p{L})(?:from|rose|rises?|fell|falls?|jumped|climbed|dropped|slid|grew|gained|lost|up|down|cut|raised|lowered|increased|decreased|declined|slipped|soared|surged|plunged|added|von|de|från)(?:\s(?:by|about|around|nearly|roughly|some|an estimated))*\s$/iu;
const RANGING =
  /(?<!\p{L})(?:rang(?:e[sd]?|ing)|anywhere|estimates?|somewhere|vary|varies|varying)\s(?:\p{L}+\s){0,2}from\s$/iu;

function makeMention(
  text: string,
  start: number,
  end: number,
  low: number,
  high: number,
  currency: string | null,
  range: boolean,
): AmountMention {
  const qualifiers = readQualifiers(text, start, end);
  const amount = range
    ? rangeAmount(low, high, qualifiers.kind)
    : pointAmount(low, qualifiers.kind);
  return {
    ...amount,
    currency,
    per: qualifiers.per,
    start,
    end,
    text: text.slice(start, end),
    qualified: { start: qualifiers.start, end: qualifiers.end },
    perUnit: qualifiers.perUnit,
    conversions: [],
  };
}

type Size = { value: number | null; low: number | null; high: number | null; precision: Precision };

function rangeAmount(low: number, high: number, kind: string): Size {
  return { value: null, low, high, precision: kind === 'approximate' ? 'approximate' : 'range' };
}

function pointAmount(value: number, kind: 'exact' | 'lower' | 'upper' | 'approximate'): Size {
  switch (kind) {
    case 'exact':
      return { value, low: null, high: null, precision: 'exact' };
    case 'lower':
      return { value, low: value, high: null, precision: 'bound' };
    case 'upper':
      return { value, low: null, high: value, precision: 'bound' };
    case 'approximate':
      return {
        value,
        low: scaled(value, 0.9),
        high: scaled(value, 1.1),
        precision: 'approximate',
      };
  }
}

/** Settles signs that several countries share, by what else the text says; null when it stays open. */
function currencyReader(
  text: string,
  language: string,
  dollar: string | null,
): (code: CurrencyCode) => string | null {
  const chinese = /\b(?:yuan|renminbi|RMB|CNY)\b/.test(text) && !/\byen\b/i.test(text);
  const notIndian =
    /\b(?:Pakistan|Sri Lanka|Nepal|Mauritius|PKR|LKR)/.test(text) &&
    !/\b(?:India|Indian|Mumbai|Delhi|Sebi|SEBI|RBI|BSE|NSE)\b/.test(text);
  const krona: Readonly<Record<string, string>> = {
    sv: 'SEK',
    da: 'DKK',
    no: 'NOK',
    nb: 'NOK',
    is: 'ISK',
  };
  return (code) => {
    if (code === '$') return dollar;
    if (code === '¥') return chinese ? 'CNY' : 'JPY';
    if (code === 'Rs') return notIndian ? null : 'INR';
    if (code === 'kr') return krona[language] ?? null;
    return code;
  };
}

/** Takes an amount in another currency that repeats the one before it out of the list and hangs it there. */
function attachConversions(
  text: string,
  mentions: readonly AmountMention[],
): readonly AmountMention[] {
  const kept: AmountMention[] = [];
  for (const mention of mentions) {
    const main = kept.at(-1);
    if (main && isConversion(text, main, mention)) {
      kept[kept.length - 1] = { ...main, conversions: [...main.conversions, mention] };
    } else {
      kept.push(mention);
    }
  }
  return kept;
}

function isConversion(text: string, main: AmountMention, other: AmountMention): boolean {
  const previous = main.conversions.at(-1);
  if (other.currency === main.currency || main.currency === null || other.currency === null)
    return false;
  const from = previous?.qualified.end ?? main.qualified.end;
  if (other.start - from > 40) return false;
  const gap = text.slice(from, other.qualified.start > from ? other.qualified.start : other.start);
  if (previous) return /^\s?[;,/]\s?(?:or\s|and\s)?$/.test(gap);
  if (
    /^(?:\s\p{Ll}{3,14}){0,2}\s?[([]\s?(?:or\s|i\.e\.,?\s|equivalent to\s|equal to\s|worth\s|equivalent\s|=\s?)?$/iu.test(
      gap,
    )
  )
    return true;
  return /^,?\s(?:or|which is|equivalent to|the equivalent of|equal to)\s$/i.test(gap);
}
