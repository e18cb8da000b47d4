import { GIVEN_NAMES } from '../../../src/text/given-names.ts';
import { kindOfName } from '../../../src/text/kind-of-mention.ts';
import { ORGANISATION_WORDS } from '../../../src/text/name-words.ts';
import { PLACE_NAMES } from '../../../src/text/place-names.ts';
import type { NameUse } from './alias-groups.ts';

interface Document {
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Pairs of a company's name and its first word alone, "Lanner Zips" and "Lanner": where the short name never stands in the
 * running text of a document before the full one. A product that bears its maker's name ("Orla Cloud") comes after the maker,
 * and a word that begins several names is none's short form.
 */
export function shortNames(
  documents: readonly Document[],
  uses: ReadonlyMap<string, NameUse>,
): [string, string][] {
  const byFirst = Map.groupBy(
    [...uses.keys()].filter((name) => name.includes(' ')),
    (name) => name.slice(0, name.indexOf(' ')),
  );
  return [...byFirst].flatMap(([short, names]): [string, string][] => {
    const [full = ''] = names;
    const [one, other] = [uses.get(full), uses.get(short)];
    if (names.length > 1 || !one || !other || !isShort(short) || !isFull(full)) return [];
    if (!mayBeOrganisation(one) || !mayBeOrganisation(other)) return [];
    const [ofFull, ofShort] = [one, other].map(({ mentions }) =>
      Map.groupBy(mentions, ({ document }) => document),
    );
    const follows = [...other.documents].every((document) => {
      const first = (places: typeof ofFull) =>
        places?.get(document)?.find((mention) => isRunning(sentenceOf(documents, mention)))?.start;
      const introduced = first(ofFull);
      return introduced !== undefined && introduced < (first(ofShort) ?? Infinity);
    });
    // At the end of a headline a word may be anything: "Batteries leave Velden".
    const acts = other.mentions.some((mention) => {
      const sentence = sentenceOf(documents, mention);
      return isRunning(sentence) || sentence.startsWith(short);
    });
    return follows && acts ? [[full, short]] : [];
  });
}

function sentenceOf(
  documents: readonly Document[],
  { document, start }: NameUse['mentions'][number],
): string {
  const { text = '', sentences = [] } = documents[document] ?? {};
  const found = sentences.find((sentence) => sentence.start <= start && start < sentence.end);
  return found ? text.slice(found.start, found.end) : '';
}

/** A headline has no end mark. */
function isRunning(sentence: string): boolean {
  return /[.!?]["”’)]*$/.test(sentence);
}

function isShort(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}[\p{L}-]+$/u.test(word) &&
    !GIVEN_NAMES.has(word) &&
    !PLACE_NAMES.has(word) &&
    !ORGANISATION_WORDS.has(word)
  );
}

/** Two plain words; "Velden Bank" may be any bank in Velden. */
function isFull(name: string): boolean {
  const [, second = '', ...more] = name.split(' ');
  return (
    more.length === 0 &&
    /^\p{Lu}\p{Ll}+$/u.test(second) &&
    !ORGANISATION_WORDS.has(second) &&
    kindOfName(name) === null
  );
}

function mayBeOrganisation({ kinds }: NameUse): boolean {
  return !kinds.has('person') && !kinds.has('place') && !kinds.has('product');
}
