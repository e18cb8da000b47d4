import { alternation } from './alternation.ts';
import { LETTER, charClass } from './char-classes.ts';
import { ORGANISATION_NOUNS, PERSON_NOUNS } from './reference-words.ts';
import { wordEdge } from './word-edge.ts';

/**
 * The nouns that describe the name at `at` of a masked sentence: "chipmaker" of "chipmaker Falk" and of "Falk, the chipmaker"; and
 * the word that a noun has in front of it, "shipping" of "Falk, a shipping group".
 */
export function nounsBeside(text: string, at: number): string[] {
  const found: string[] = [];
  const before = LAST_WORDS.has(wordBefore(text, at))
    ? BEFORE.exec(text.slice(Math.max(0, at - 60), at))
    : null;
  if (before) add(before.groups, found);
  const after = AFTER.exec(text.slice(at + 1, at + 160));
  if (after) add(after.groups, found);
  return found.filter((noun) => !GENERAL.has(noun));
}

function add(
  groups: Readonly<Record<string, string | undefined>> | undefined,
  found: string[],
): void {
  const { noun, trade } = groups ?? {};
  if (noun !== undefined) found.push(noun.toLowerCase());
  if (trade !== undefined) found.push(...tradesIn(trade));
}

/** The words of a phrase that say of which trade or place somebody is: "shipping" of "the shipping group". */
export function tradesIn(words: string): string[] {
  return words
    .toLowerCase()
    .split(/\s+/)
    .filter(
      (word) => word.length > 2 && !TELLS_NOTHING.has(word) && /^\p{L}[\p{L}-]*$/u.test(word),
    );
}

/** Words before a noun that fit nearly every company. */
const TELLS_NOTHING: ReadonlySet<string> = new Set(
  'the and big bigger biggest large larger largest small smaller smallest leading major former private public listed new newly old same whole other another first second third one two rival combined merged enlarged global local national international parent holding world top target unnamed'.split(
    ' ',
  ),
);

/** Nouns that fit nearly every name tell nobody apart. */
const GENERAL: ReadonlySet<string> = new Set(['company', 'firm', 'group', 'business']);

/** The letters that stand before the space at `at - 1`, in lower case. */
function wordBefore(text: string, at: number): string {
  let start = at - 1;
  while (charClass(text, start - 1) === LETTER) start--;
  return text.slice(start, at - 1).toLowerCase();
}

/** The words with which the nouns end: without one of them no noun stands before a name. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...ORGANISATION_NOUNS, ...PERSON_NOUNS].map((noun) => wordBefore(`${noun} `, noun.length + 1)),
);

const NOUNS = alternation([...ORGANISATION_NOUNS, ...PERSON_NOUNS]);
const BEFORE = new RegExp(
  `(?:(?<=\\b(?:the|a|an) )(?<trade>[\\p{L}-]+) )?${wordEdge()}(?<noun>${NOUNS}) $`,
  'iu',
);
const AFTER = new RegExp(
  `^(?:, | is | was )(?:an?|the) (?<trade>(?:[\\p{L}\\p{N}'-]+ ){0,4}?)(?<noun>${NOUNS})(?![\\p{L}\\p{N}-])`,
  'iu',
);
