import { alternation } from './alternation.ts';
import type { MoneyAtom } from './money-atom.ts';
import { FOREIGN_NUMBERS, SMALL_NUMBERS, readNumberWords } from './number-words.ts';
import { readCurrencyAfter } from './read-currency.ts';
import { readScale } from './read-scale.ts';
import { SCALE_WORDS } from './scales.ts';
import { wordEdge } from './word-edge.ts';

const NUMBER_WORD = `(?:${alternation([...Object.keys(SMALL_NUMBERS), 'hundred', 'thousand', 'million', 'billion', 'trillion', 'lakh', 'crore', 'half', 'quarter', 'quarters', 'dozen', 'point', 'and', 'of', 'a', 'an'])})`;

export const SPELLED = new RegExp(
  `${wordEdge('$€£-')}(?:a|an|half|quarter|hundred|${alternation(Object.keys(SMALL_NUMBERS))})(?:[\\s-]${NUMBER_WORD}(?![\\p{L}])){0,8}(?![\\p{L}])`,
  'giu',
);

/** A number word that is no article: without one nothing in a text is spelled out. */
export const SPELLED_SIGN = new RegExp(
  `(?<![a-z])(?:half|quarter|hundred|thousand|million|billion|trillion|lakh|crore|dozen|${alternation(Object.keys(SMALL_NUMBERS))})`,
  'i',
);

/** Number words of other languages, which stand before a scale: "zwölf Milliarden Euro", "un millón de euros". */
export const FOREIGN = new RegExp(
  `${wordEdge()}(?<number>${alternation(Object.keys(FOREIGN_NUMBERS))})(?=\\s(?:halbe\\s)?(?:${alternation(Object.keys(SCALE_WORDS))})(?!\\p{L}))`,
  'giu',
);

export function readForeign(
  text: string,
  match: RegExpExecArray,
  language: string,
): MoneyAtom | null {
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

export function readSpelled(text: string, start: number, match: string): MoneyAtom | null {
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
