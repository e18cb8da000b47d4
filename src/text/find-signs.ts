import { LETTER, charClass } from './char-classes.ts';
import { BEHIND_A_MARK, ENDS_IN_ZERO, FOUR_DIGITS } from './date-signs.ts';
import type { Sign } from './date-signs.ts';

/** A word, or a number in digits, that is a sign of a time. */
export interface SignPlace {
  readonly start: number;
  readonly end: number;
}

/** The signs by their words: a text is read once for all of them. */
export interface SignTable {
  readonly byWord: ReadonlyMap<string, readonly Sign[]>;
  /** Characters of the longest word. */
  readonly longest: number;
}

export function signTable(signs: Iterable<Sign>): SignTable {
  const byWord = new Map<string, Sign[]>();
  for (const sign of signs) {
    for (const word of sign.words) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [sign]);
      else list.push(sign);
    }
  }
  return { byWord, longest: Math.max(0, ...[...byWord.keys()].map(({ length }) => length)) };
}

/** Where each sign stands in a text, in order; a sign that stands nowhere is left out. */
export function findSigns(text: string, table: SignTable): Map<Sign, SignPlace[]> {
  const found = new Map<Sign, SignPlace[]>();
  // The word before, which some signs need: where a number or nothing stands it is empty.
  let [from, to] = [0, 0];
  const add = (word: string, start: number, end: number): void => {
    for (const sign of table.byWord.get(word) ?? NONE) {
      if (sign.after !== undefined && !sign.after.has(text.slice(from, to).toLowerCase())) continue;
      const places = found.get(sign);
      if (places === undefined) found.set(sign, [{ start, end }]);
      // Two of its words may stand in one place: a year that ends in zero.
      else if (places.at(-1)?.start !== start) places.push({ start, end });
    }
  };
  let next = 0;
  for (let start = 0; start < text.length; start = next) {
    next = start + 1;
    if (isDigit(text, start)) {
      while (isDigit(text, next)) next++;
      for (const kind of numberKinds(text, start, next)) add(kind, start, next);
      from = to = next;
    } else if (charClass(text, start) === LETTER) {
      next = wordEnd(text, next);
      if (next - start <= table.longest) add(text.slice(start, next).toLowerCase(), start, next);
      [from, to] = [start, next];
    }
  }
  return found;
}

const NONE: readonly Sign[] = [];

/** Where the letters end that stand before an index and on. "on FridayThe": a capital behind a small letter opens a word. */
function wordEnd(text: string, index: number): number {
  let at = index;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit >= 97 && unit <= 122) at++;
    else if (charClass(text, at) === LETTER && !opensWord(text, at)) at++;
    else return at;
  }
}

function opensWord(text: string, at: number): boolean {
  const [last, unit] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return unit >= 65 && unit <= 90 && last >= 97 && last <= 122;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

function numberKinds(text: string, start: number, end: number): readonly string[] {
  const length = end - start;
  if (length !== 2 && length !== 4) return [];
  const kinds: string[] = length === 4 ? [FOUR_DIGITS] : [];
  if (text[end - 1] === '0') kinds.push(ENDS_IN_ZERO);
  const mark = text[start - 1];
  if ((mark === '/' || mark === '.') && isDigit(text, start - 2)) kinds.push(BEHIND_A_MARK);
  return kinds;
}
