import { GIVEN_NAMES } from '../../../src/text/given-names.ts';
import { kindOfName } from '../../../src/text/kind-of-mention.ts';
import {
  CORPORATE_SUFFIXES,
  NO_NAMES,
  ORGANISATION_WORDS,
  TRADE_WORDS,
} from '../../../src/text/name-words.ts';
import { PLACE_NAMES } from '../../../src/text/place-names.ts';
import type { NamedDocument, NameUse } from './alias-groups.ts';

/**
 * Pairs of a company's name and its first word alone, "Lanner Zips" and "Lanner": where the short name never stands in the
 * running text of a document before the full one. A product that bears its maker's name ("Orla Cloud") comes after the maker,
 * and a word that begins several names is none's short form.
 */
export function shortNames(
  documents: readonly NamedDocument[],
  uses: ReadonlyMap<string, NameUse>,
): [string, string][] {
  const byFirst = Map.groupBy(
    [...uses.keys()].filter((name) => name.includes(' ')),
    (name) => name.slice(0, name.indexOf(' ')),
  );
  const plain = [...byFirst].flatMap(([short, names]): [string, string][] => {
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
  return [...plain, ...withoutTrades(documents, uses)];
}

/**
 * Pairs of a company's name and its beginning, where what is left out only says its trade: "Oake Systems" and "Oake", "Lund Ferry
 * Industries" and "Lund Ferry". The long name must come first in the running text of a document that has both, and no sentence may
 * name both.
 */
function withoutTrades(
  documents: readonly NamedDocument[],
  uses: ReadonlyMap<string, NameUse>,
): [string, string][] {
  const names = [...uses.keys()];
  return names.flatMap((short): [string, string][] => {
    const other = uses.get(short)!;
    if (!isStem(short) || !isMostlyOrganisation(other)) return [];
    const longer = names.filter((name) => name.startsWith(`${short} `));
    const fulls = longer.filter((name) => isTraded(name, short));
    const full = fulls.toSorted((a, b) => a.length - b.length)[0];
    if (full === undefined || longer.some((name) => !name.startsWith(full))) return [];
    const one = uses.get(full)!;
    const both = [...other.documents].filter((document) => one.documents.has(document));
    const order = both.map((document) => {
      const first = ({ mentions }: NameUse) =>
        mentions.find(
          (mention) => mention.document === document && isRunning(sentenceOf(documents, mention)),
        )?.start ?? Infinity;
      return first(one) < first(other);
    });
    const first = order.filter(Boolean).length;
    return first > 0 && 2 * first >= order.length && !standTogether(documents, one, other)
      ? [[full, short]]
      : [];
  });
}

/** "Oake owns half of Oake Systems": a sentence that names both means two. */
function standTogether(
  documents: readonly NamedDocument[],
  full: NameUse,
  short: NameUse,
): boolean {
  const sentences = new Set(full.mentions.map((mention) => sentenceOf(documents, mention)));
  return short.mentions.some((mention) => {
    const sentence = sentenceOf(documents, mention);
    return isRunning(sentence) && sentences.has(sentence);
  });
}

function isStem(name: string): boolean {
  return (
    /^\p{Lu}[\p{L}&'’.-]{2,}/u.test(name) &&
    !GIVEN_NAMES.has(name) &&
    !PLACE_NAMES.has(name) &&
    !ORGANISATION_WORDS.has(name.slice(name.lastIndexOf(' ') + 1)) &&
    !NO_NAMES.has(name)
  );
}

function isTraded(name: string, short: string): boolean {
  return name
    .slice(short.length + 1)
    .split(' ')
    .every((word) => TRADE_WORDS.has(word) || CORPORATE_SUFFIXES.has(word.replace(/\.$/, '')));
}

function isMostlyOrganisation({ kinds }: NameUse): boolean {
  const organisation = kinds.get('organisation') ?? 0;
  return !kinds.has('place') && (kinds.get('person') ?? 0) <= organisation;
}

function sentenceOf(
  documents: readonly NamedDocument[],
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
