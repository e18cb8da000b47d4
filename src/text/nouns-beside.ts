import { alternation } from './alternation.ts';
import { LETTER, charClass } from './char-classes.ts';
import { ORGANISATION_NOUNS, PERSON_NOUNS } from './reference-words.ts';
import { wordEdge } from './word-edge.ts';

/** The nouns that describe the name at `at` of a masked sentence: "chipmaker" of "chipmaker Falk" and of "Falk, the chipmaker". */
export function nounsBeside(text: string, at: number): string[] {
  const found: string[] = [];
  const before = LAST_WORDS.has(wordBefore(text, at))
    ? BEFORE.exec(text.slice(Math.max(0, at - 60), at))
    : null;
  if (before?.[1] !== undefined) found.push(before[1].toLowerCase());
  const after = AFTER.exec(text.slice(at + 1, at + 160));
  if (after?.[1] !== undefined) found.push(after[1].toLowerCase());
  return found.filter((noun) => !GENERAL.has(noun));
}

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
const BEFORE = new RegExp(`${wordEdge()}(${NOUNS}) $`, 'iu');
const AFTER = new RegExp(
  `^(?:, | is | was )(?:an?|the) (?:[\\p{L}\\p{N}'-]+ ){0,4}?(${NOUNS})(?![\\p{L}\\p{N}-])`,
  'iu',
);
