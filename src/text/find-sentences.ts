import { allMatches } from './all-matches.ts';
import {
  BEFORE_NUMBERS,
  INSIDE_NAMES,
  NEVER_LAST,
  SENTENCE_STARTERS,
  TITLES,
} from './abbreviations.ts';

/** A sentence of a text, without the white space around it. Offsets are UTF-16 units. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The sentences of one block of text, in order. Own rules over `Intl.Segmenter`, which cuts after "Oct." and "Mr.", at every
 * line break, and misses the end before a name that starts with a small letter ("… is huge. eBay rose").
 * A blank line always ends a sentence; a single line break is white space.
 */
export function findSentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    const raw = text.slice(start, end);
    const body = raw.trim();
    if (body !== '') {
      const at = start + (raw.length - raw.trimStart().length);
      found.push({ start: at, end: at + body.length, text: body });
    }
    start = end;
  };
  for (const match of allMatches(text, CANDIDATE)) {
    const end = match.index + match[0].length;
    if (match.groups?.['blank'] !== undefined || endsSentence(text, start, match)) close(end);
  }
  close(text.length);
  return found;
}

/** The sentence that holds an offset; null when the offset stands between two or outside all of them. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return null;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}

/** A blank line, or end marks with what closes after them, up to the next visible character. */
const CANDIDATE =
  /(?<blank>\n[^\S\n]{0,200}\n\s*)|(?<marks>\.(?: \.){2,3}|[.!?…]{1,20}|[。！？]{1,20})(?<closers>["”’'»)\]]{0,4})(?<space>\s{0,200})(?=\S)/gu;

function endsSentence(text: string, start: number, match: RegExpExecArray): boolean {
  const { marks = '', closers = '', space = '' } = match.groups ?? {};
  if (/[。！？]/.test(marks)) return true;
  const end = match.index + match[0].length;
  const rest = text.slice(end, end + 60);
  const before = text.slice(Math.max(start, match.index - 40), match.index);
  if (space === '') return isGluedEnd(before, marks, closers, rest);
  if (/\n[^\S\n]*\n/.test(space)) return true;
  const next =
    /^["“‘'«„(\[¿¡•*–—-]*\s?([\p{L}\p{N}$€£¥₹][\p{L}\p{N}’'.-]*)?/u.exec(rest)?.[1] ?? '';
  const lower = /^\p{Ll}/u.test(next);
  const brand = /^\p{Ll}{1,3}\p{Lu}/u.test(next);
  if (lower && !brand) return false;
  if (/[!?]/.test(marks)) return !(closers !== '' && SPEECH_TAG.test(rest));
  const token = /\S+$/.exec(before)?.[0] ?? '';
  const word = token.replace(/^[^\p{L}\p{N}]+/u, '');
  // "1." and "a." before an item of a list.
  if (/^(?:\d{1,3}|[a-zA-Z])$/.test(word) && text.slice(start, match.index).trim() === token) {
    return false;
  }
  if (marks.length > 1 && before.endsWith('[')) return false;
  if (marks.length > 1 || marks === '…') return /^[\p{Lu}\p{N}$€£]/u.test(next) || closers !== '';
  if (closers !== '' && !/^[)\]’']+$/.test(closers)) return !SPEECH_TAG.test(rest);
  return !continues(word, before, next);
}

/** Whether a word with a period and the word after it belong to one sentence. */
function continues(word: string, before: string, next: string): boolean {
  const known = word.toLowerCase();
  const starter = SENTENCE_STARTERS.has(next.toLowerCase());
  const digit = /^\p{N}/u.test(next);
  if (NEVER_LAST.has(known)) return true;
  if (TITLES.has(known)) return /^\p{Lu}/u.test(word) || known === 'st' || !starter;
  if (digit && BEFORE_NUMBERS.has(known)) return true;
  if (INSIDE_NAMES.has(known) && /^\p{Lu}|^(?:etc|vs|al|bn|mn|a\.m|p\.m|tel|ext)$/u.test(word)) {
    return known === 'etc' || known === 'a.m' || known === 'p.m' || known === 'bn' || known === 'mn'
      ? false
      : !starter;
  }
  if (/^\p{Lu}$/u.test(word)) {
    // An initial stands beside a name; "I" and "Plan B" end sentences.
    if (word === 'I' && starter) return false;
    return !starter || /(?:^|\s)\p{Lu}[\p{L}.’'-]*\s+\p{Lu}$/u.test(before);
  }
  // Dotted capitals such as "U.S.A" or "J.R.R".
  if (/^(?:\p{Lu}\.){1,5}\p{Lu}$/u.test(word)) return !starter;
  return false;
}

/** An end without a space after it: "… in 2023.The group …". Names of sites and numbers stay whole. */
function isGluedEnd(before: string, marks: string, closers: string, rest: string): boolean {
  if (marks !== '.' && !/^[!?]$/.test(marks)) return false;
  if (!/(?:\p{Ll}{2}|\b\d{4}|\d%)$/u.test(before)) return false;
  if (/^["”]$/.test(closers) && /^\p{Lu}\p{Ll}/u.test(rest)) return true;
  if (closers !== '' || /^(?:Com|Org|Net|Io|Ai|Js)\b/.test(rest)) return false;
  return /^(?:\p{Lu}\p{Ll}*|\p{Lu}[\p{L}’'-]+)\s+\p{L}/u.test(rest) && !/[@/]\S*$/.test(before);
}

/** `… "Why now?" Lund asked.`: what follows the quotation names its speaker. */
const SPEECH_TAG =
  /^(?:\p{Lu}[\p{L}.’'-]{0,30}\s+){1,3}(?:said|says|asked|asks|wrote|replied|added|told|shouted|cried|tweeted)\b/u;
