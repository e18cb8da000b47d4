import type { CurrencyCode } from './currencies.ts';
import type { MoneyAtom } from './money-atom.ts';

export function scaled(number: number, scale: number | null): number {
  const value = number * (scale ?? 1);
  return Math.abs(value) >= 1e5 ? Math.round(value) : Math.round(value * 1e8) / 1e8;
}

/** "3 dollars and 50 cents": one amount in two units; null when the two are apart. */
export function joinCents(text: string, whole: MoneyAtom, part: MoneyAtom): number | null {
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
export function linkRange(text: string, a: MoneyAtom, b: MoneyAtom): Pair | null {
  if (b.start - a.end > 16 || b.start < a.end) return null;
  // "$850 million -$900 million": the dash is no minus.
  if (b.number !== null && b.number < 0 && a.number !== null && a.number > 0) {
    const dash = /^\s?[-–]/.exec(text.slice(a.end, b.start + 1));
    if (dash && a.currency !== undefined) {
      return linkRange(text, a, {
        ...b,
        start: a.end + dash[0].length,
        number: -b.number,
      });
    }
  }
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
  const shares = a.scale === null && b.scale !== null && (a.number < 1000 || b.number >= 1000);
  const scale = shares && a.number * b.scale <= b.number * b.scale ? b.scale : a.scale;
  const low = scaled(a.number, scale);
  const high = scaled(b.number, b.scale ?? (b.currency === undefined ? scale : null));
  const left = text.slice(Math.max(0, a.start - 60), a.start);
  const word = (joint.groups?.['word'] ?? '').toLowerCase();
  const and = AND_WORDS.has(word);
  if (and && !BETWEEN.test(left)) return null;
  if (OR_WORDS.has(word) && !(shares && low < high)) return null;
  const moved =
    !and &&
    !UP_TO_WORDS.has(word) &&
    (BACK_WORDS.has(word) ? REACHES.test(left) : MOVED.test(left)) &&
    !RANGING.test(left);
  if (moved) {
    // "from $3 to $2.5 billion": two amounts that share the scale.
    const from = shares ? scaled(a.number, b.scale) : low;
    return a.currency === undefined && !((shares || a.scale !== null) && CHANGES.test(left))
      ? null
      : { range: false, low: from, high, currency: a.currency ?? currency };
  }
  if (TO_WORDS.has(word)) return null;
  return low < high
    ? { range: true, low, high, currency: currency === '$' ? (a.currency ?? currency) : currency }
    : null;
}

function isDollar(currency: CurrencyCode): boolean {
  return currency !== null && /^(?:\$|[A-Z]{2}D)$/.test(currency);
}

const JOINTS =
  /^\s?(?:[-–—−~]|(?<word>to|and|or|until|bis|auf|von|from|und|oder|à|et|ou|a|y|o|till|och|eller))\s?$/iu;

/** "von 3 bis 5" is a range, whatever stands before it; "von 3 auf 5" is none. */
const UP_TO_WORDS = new Set(['bis', 'until']);
const TO_WORDS = new Set(['auf', 'von', 'from']);

const AND_WORDS = new Set(['and', 'und', 'et', 'y', 'och']);

const OR_WORDS = new Set(['or', 'oder', 'ou', 'o', 'eller']);

const BETWEEN =
  /(?<!\p{L})(?:between|zwischen|entre|mellan)\s(?:an estimated\s|about\s|roughly\s)?$/iu;

/** Something went from the first amount to the second. */
const MOVED =
  /(?<!\p{L})(?:from|rose|rises?|fell|falls?|jumped|climbed|dropped|slid|grew|gained|lost|up|down|cut|raised|lowered|increased|decreased|declined|slipped|soared|surged|plunged|added|von|de|från)(?:\s(?:by|about|around|nearly|roughly|some|an estimated))*\s$/iu;

/** "steigt auf 2,4 von 2,3 Milliarden Euro": the new amount stands first. */
const BACK_WORDS = new Set(['von', 'from']);
const REACHES = /(?<!\p{L})(?:auf|to)\s(?:(?:about|around|rund|etwa|knapp|cirka)\s)?$/iu;

/** "stieg von 3 auf 5 Millionen Euro": scale and currency stand behind the second amount only. */
const CHANGES =
  /(?<!\p{L})(?:auf|to|von|from|från|pass(?:é|ée|és|e|er|ant)\sde|pas(?:ó|a|ar|ado|ando)\sde)\s(?:(?:about|around|rund|etwa|knapp|cirka)\s)?$/iu;

const RANGING =
  /(?<!\p{L})(?:rang(?:e[sd]?|ing)|anywhere|estimates?|somewhere|vary|varies|varying)\s(?:\p{L}+\s){0,2}from\s$/iu;
