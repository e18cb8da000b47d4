import { GIVEN_NAMES } from '../../../src/text/given-names.ts';
import {
  CORPORATE_SUFFIXES,
  NO_NAMES,
  ORGANISATION_WORDS,
  TRADE_WORDS,
} from '../../../src/text/name-words.ts';
import { PLACE_NAMES } from '../../../src/text/place-names.ts';
import { isOutletName } from '../bibliography/is-outlet-name.ts';
import { coreOf } from './alias-groups.ts';
import type { NamedDocument, NameUse } from './alias-groups.ts';
import { isEnglishWord } from './english-words.ts';

/**
 * Pairs of a company's name and its beginning that stand in different documents, "Oake Capital" in one and "Oake" in another.
 * Rather two entities than one wrong merger, so all of this must hold:
 * - what is left out only says the trade or the legal form;
 * - no other name in any document begins so ("Oake Bank" besides "Oake Capital" leaves "Oake" alone);
 * - the short name is no word, place, person or kind of organisation;
 * - a document that has both names the long one first, and never both in one sentence, as a parent and its unit stand;
 * - each document with the short name alone shares another name, of no place, with one that has the long name.
 */
export function leadingNames(
  documents: readonly NamedDocument[],
  uses: ReadonlyMap<string, NameUse>,
): [string, string][] {
  const byLead = Map.groupBy(
    [...uses.keys()].flatMap((name) =>
      leadsOf(name)
        .filter((lead) => uses.has(lead))
        .map((lead) => ({ lead, name })),
    ),
    ({ lead }) => lead,
  );
  let telling: Map<number, string[]> | null = null;
  const namesIn = (document: number): readonly string[] => {
    telling ??= tellingNames(uses);
    return telling.get(document) ?? [];
  };
  return [...byLead].flatMap(([short, longer]): [string, string][] => {
    const other = uses.get(short);
    if (other === undefined || !isOrganisation(other)) return [];
    const fulls = longer.map(({ name }) => name);
    if (!fulls.every((name) => isTraded(name, short)) || !isLead(short)) return [];
    const cores = new Set(fulls.map(coreOf));
    const [full] = fulls.toSorted();
    if (cores.size > 1 || full === undefined) return [];
    const known = fulls.map((name) => uses.get(name)!);
    if (!known.every(isOrganisation)) return [];
    const withFull = new Set(known.flatMap((use) => [...use.documents]));
    let shared: ReadonlySet<string> | null = null;
    const sharesName = (document: number): boolean => {
      shared ??= new Set([...withFull].flatMap(namesIn));
      return namesIn(document).some(
        (name) => name !== short && !fulls.includes(name) && shared?.has(name),
      );
    };
    const [ofLong, ofShort] = [known, [other]].map((names) =>
      Map.groupBy(
        names.flatMap(({ mentions }) => mentions),
        ({ document }) => document,
      ),
    );
    const joins = [...other.documents].every((document) =>
      withFull.has(document)
        ? isIntroduced(documents[document], ofLong?.get(document), ofShort?.get(document))
        : sharesName(document),
    );
    return joins ? [[full, short]] : [];
  });
}

/** The beginnings of a name: "Lund" and "Lund Ferry" of "Lund Ferry Industries". */
function leadsOf(name: string): string[] {
  if (!name.includes(' ')) return [];
  const words = name.split(' ');
  return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
}

function isLead(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return (
    /^\p{Lu}[\p{L}&'’.-]{2,}/u.test(name) &&
    !GIVEN_NAMES.has(name) &&
    !PLACE_NAMES.has(name) &&
    !ORGANISATION_WORDS.has(last) &&
    !NO_NAMES.has(name) &&
    (name.includes(' ') || !isEnglishWord(name.toLowerCase()))
  );
}

function isTraded(name: string, short: string): boolean {
  return name
    .slice(short.length + 1)
    .split(' ')
    .every((word) => TRADE_WORDS.has(word) || CORPORATE_SUFFIXES.has(word.replace(/\.$/, '')));
}

function isOrganisation({ kinds }: NameUse): boolean {
  return (
    !kinds.has('place') &&
    !kinds.has('product') &&
    (kinds.get('person') ?? 0) <= (kinds.get('organisation') ?? 0)
  );
}

/** Whether a document that has both names tells the long one first in its running text, and both in no sentence. */
function isIntroduced(
  one: NamedDocument | undefined,
  longs: NameUse['mentions'] = [],
  shorts: NameUse['mentions'] = [],
): boolean {
  const sentences = one?.sentences ?? [];
  const placesOf = (mentions: NameUse['mentions']): number[] =>
    mentions.map(({ start }) =>
      sentences.findIndex((place) => place.start <= start && start < place.end),
    );
  const isRunning = (index: number): boolean => {
    const place = sentences[index];
    return (
      place !== undefined && /[.!?]["”’)]*$/.test(one?.text.slice(place.start, place.end) ?? '')
    );
  };
  const ofLong = placesOf(longs).filter(isRunning);
  const ofShort = placesOf(shorts).filter(isRunning);
  return (
    ofLong.length > 0 &&
    ofShort.every((index) => !ofLong.includes(index) && index > Math.min(...ofLong))
  );
}

/** The names by which documents can be told to speak of one thing, by document. */
function tellingNames(uses: ReadonlyMap<string, NameUse>): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const [name, { documents, kinds }] of uses) {
    if (kinds.has('place') || isEverywhere(name)) continue;
    for (const document of documents) {
      const names = found.get(document);
      if (names === undefined) found.set(document, [name]);
      else names.push(name);
    }
  }
  return found;
}

/** Places, papers, agencies and authorities stand in documents about anything. */
function isEverywhere(name: string): boolean {
  return PLACE_NAMES.has(name) || isOutletName(name) || /^\p{Lu}{2,4}$/u.test(name);
}
