import { DIGIT, LETTER, charClass, wordEnd } from './char-classes.ts';
import type { Part } from './line-parts.ts';

/** A word, number or abbreviation of a sentence. */
export interface Token extends Part {
  readonly text: string;
  /** Without possessive and period. */
  readonly bare: string;
  readonly bareEnd: number;
}

/** The tokens of a part of a text, in order. */
export function tokensOf(text: string, part: Part): Token[] {
  const tokens: Token[] = [];
  const sentence = text.slice(part.start, part.end);
  let next = 0;
  for (let at = 0; at < sentence.length; at = next) {
    next = tokenEnd(sentence, at);
    if (next === at) {
      next++;
      continue;
    }
    const token = sentence.slice(at, next);
    const bare = bareOf(token);
    const start = part.start + at;
    tokens.push({
      start,
      end: part.start + next,
      text: token,
      bare,
      bareEnd: start + bare.length,
    });
  }
  return tokens;
}

/** Where the token ends that starts at an index, its period included; the index itself when none does. */
function tokenEnd(text: string, index: number): number {
  const first = charClass(text, index);
  if (first !== LETTER && first !== DIGIT) return index;
  let end = wordEnd(text, index);
  while (end < text.length && text.charCodeAt(end) !== SPACE) {
    const joins =
      INSIDE.has(text[end]!) || (text[end] === ',' && charClass(text, end - 1) === DIGIT);
    const next = joins ? wordEnd(text, end + 1) : end;
    if (next <= end + 1) break;
    // "l’Acumen": a French article stands before the name.
    if (isElision(text, index, end)) return end + 1;
    end = next;
  }
  return text[end] === '.' ? end + 1 : end;
}

/** Whether a token ends in an article or preposition of French or Italian, in small letters, with a capital behind it. */
function isElision(text: string, index: number, end: number): boolean {
  return (
    end - index <= 2 &&
    (text[end] === '’' || text[end] === "'") &&
    /^(?:[ldnjmtsc]|qu)$/.test(text.slice(index, end)) &&
    // "l’Europe" is no new name, "l’Acumen Fund" is.
    /^\p{Lu}[\p{L}-]+ \p{Lu}/u.test(text.slice(end + 1, end + 40))
  );
}

const SPACE = 32;

/** What may stand between the parts of one token. */
const INSIDE: ReadonlySet<string> = new Set(["'", '’', '.', '&', '-']);

function bareOf(token: string): string {
  const last = token.charAt(token.length - 1);
  if (last !== 's' && last !== '.') return token;
  const name = token.endsWith("'s") || token.endsWith('’s') ? token.slice(0, -2) : token;
  return name.endsWith('.') && !isInitials(token) ? name.slice(0, -1) : name;
}

/** "J.", "U.S." */
export function isInitials(token: string): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(token);
}

export function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  if (unit >= CAPITAL_A && unit <= CAPITAL_Z) return true;
  // "sold": most words begin with three small letters of ASCII.
  if (isSmall(unit) && isSmall(word.charCodeAt(1)) && isSmall(word.charCodeAt(2))) return false;
  return /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu})/u.test(word);
}

function isSmall(unit: number): boolean {
  return unit >= SMALL_A && unit <= SMALL_Z;
}

const [CAPITAL_A, CAPITAL_Z, SMALL_A, SMALL_Z] = [65, 90, 97, 122];

/** Whether a word in lower case belongs to the language: at a sentence's start its capital proves nothing. */
export type IsWord = (word: string) => boolean;

/** Whether a token is no word of the language, as far as that can be told: abbreviations are neither. */
export function isStrange({ bare }: Token, isWord: IsWord): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}(?:-\p{L}+)?$|^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u.test(bare) &&
    !isWord(bare.toLowerCase())
  );
}
