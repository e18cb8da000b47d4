import { LETTER, charClass } from './char-classes.ts';
import { BEHIND_A_MARK, ENDS_IN_ZERO, FOUR_DIGITS } from './date-signs.ts';
import type { Sign } from './date-signs.ts';

/** A word, or a number in digits, that may be a sign of a time. */
interface SignPlace {
  readonly start: number;
  readonly end: number;
  /** The word before it, in small letters; empty where a number or nothing stands. */
  readonly before: string;
}

/** Where the signs of a text stand: it is read once, for all patterns. */
export interface SignPlaces {
  of(sign: Sign): readonly SignPlace[];
}

/** Finds every word of `wanted`, and every number that is one of its kinds. */
export function findSigns(text: string, wanted: ReadonlySet<string>): SignPlaces {
  const places = new Map<string, SignPlace[]>();
  const add = (word: string, place: SignPlace): void => {
    const list = places.get(word);
    if (list === undefined) places.set(word, [place]);
    else list.push(place);
  };
  let before = '';
  let next = 0;
  for (let start = 0; start < text.length; start = next) {
    next = start + 1;
    if (isDigit(text, start)) {
      while (isDigit(text, next)) next++;
      for (const kind of numberKinds(text, start, next)) add(kind, { start, end: next, before });
      before = '';
    } else if (charClass(text, start) === LETTER) {
      while (charClass(text, next) === LETTER && !opensWord(text, next)) next++;
      const word = text.slice(start, next).toLowerCase();
      if (wanted.has(word)) add(word, { start, end: next, before });
      before = word;
    }
  }
  return {
    of: ({ words, after }) => {
      const found: SignPlace[] = [];
      for (const [word, list] of places) {
        if (!words.has(word)) continue;
        for (const place of list) {
          if (after === undefined || after.has(place.before)) found.push(place);
        }
      }
      return found.sort((a, b) => a.start - b.start);
    },
  };
}

/** "on FridayThe": a capital behind a small letter, where a space was lost. */
function opensWord(text: string, at: number): boolean {
  const [last, unit] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return unit >= 65 && unit <= 90 && last >= 97 && last <= 122;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

function numberKinds(text: string, start: number, end: number): string[] {
  const kinds: string[] = [];
  const length = end - start;
  if (length === 4) kinds.push(FOUR_DIGITS);
  if (length !== 2 && length !== 4) return kinds;
  if (text[end - 1] === '0') kinds.push(ENDS_IN_ZERO);
  const mark = text[start - 1];
  if ((mark === '/' || mark === '.') && isDigit(text, start - 2)) kinds.push(BEHIND_A_MARK);
  return kinds;
}
