import type { EntityKind } from '../domain/entity.ts';
import { DIGIT, LETTER, charClass } from './char-classes.ts';
import { ORGANISATION_NOUNS, PERSON_NOUNS } from './reference-words.ts';

/** A pronoun or definite phrase by which a text may speak again of a name. Offsets are those of the document. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly form: 'pronoun' | 'phrase';
  /** What it may stand for; null for "they" and "it", which may be any. */
  readonly kind: EntityKind | null;
  /** The noun of a phrase in lower case; null for pronouns. */
  readonly noun: string | null;
  /** "its": possessive by itself. */
  readonly own: boolean;
}

/** The pronouns of the part `[start, end)` of a text, then its definite phrases ("the German chipmaker"), each in order. */
export function findReferences(text: string, start: number, end: number): Reference[] {
  const part = text.slice(start, end);
  const pronouns: Reference[] = [];
  const phrases: Reference[] = [];
  let phraseEnd = 0;
  for (const { word, index } of openersIn(part)) {
    const pronoun = PRONOUNS.get(word);
    const from = start + index;
    if (pronoun) {
      if (APOSTROPHES.test(part[index - 1] ?? '')) continue;
      if (NOT_AFTER_PRONOUN.test(part.slice(index + word.length, index + word.length + 3)))
        continue;
      const to = from + word.length;
      pronouns.push({ start: from, end: to, form: 'pronoun', noun: null, ...pronoun });
      continue;
    }
    if (index < phraseEnd) continue;
    const found = nounAfter(part, index + word.length);
    if (!found) continue;
    phraseEnd = found.end;
    const { noun, kind } = found;
    phrases.push({ start: from, end: start + phraseEnd, form: 'phrase', kind, noun, own: false });
  }
  return [...pronouns, ...phrases];
}

/** What a pronoun may stand for. "her" owns when a noun follows, which it nearly always does in these texts. */
const PRONOUNS: ReadonlyMap<string, Pick<Reference, 'kind' | 'own'>> = new Map([
  ['its', { kind: 'organisation', own: true }],
  ['their', { kind: null, own: true }],
  ['his', { kind: 'person', own: true }],
  ['he', { kind: 'person', own: false }],
  ['she', { kind: 'person', own: false }],
  ['him', { kind: 'person', own: false }],
  ["who's", { kind: 'person', own: false }],
  ['her', { kind: 'person', own: true }],
  ['it', { kind: 'organisation', own: false }],
  ['they', { kind: null, own: false }],
  ['them', { kind: null, own: false }],
  ['we', { kind: 'organisation', own: false }],
  ['our', { kind: 'organisation', own: true }],
]);

/** Pronouns, and the words that open a definite phrase. */
const OPENERS: ReadonlySet<string> = new Set(['the', 'this', 'that', ...PRONOUNS.keys()]);
const LONGEST_OPENER = Math.max(...[...OPENERS].map((word) => word.length));
/** The units with which an opener may begin, small or capital: most words are passed by one look. */
const HEADS: ReadonlySet<number> = new Set(
  [...OPENERS].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]),
);

/** The openers of a part, in lower case, each with its place. */
function openersIn(part: string): { word: string; index: number }[] {
  const found: { word: string; index: number }[] = [];
  let end = 0;
  for (let index = 0; index < part.length; index = Math.max(end, index + 1)) {
    end = index;
    while (isLetterOrDigit(part, end)) end++;
    if (end === index || end - index > LONGEST_OPENER || part[index - 1] === '-') continue;
    if (!HEADS.has(part.charCodeAt(index))) continue;
    // "who's" holds an apostrophe.
    if (isOpener(part, index, end + 2) && !isLetterOrDigit(part, end + 2)) end += 2;
    if (isOpener(part, index, end))
      found.push({ word: part.slice(index, end).toLowerCase(), index });
  }
  return found;
}

function isOpener(part: string, from: number, to: number): boolean {
  return OPENERS.has(part.slice(from, to).toLowerCase());
}

function isLetterOrDigit(text: string, at: number): boolean {
  const kind = charClass(text, at);
  return kind === LETTER || kind === DIGIT;
}

const APOSTROPHES = /['’]/;
/** "it-girl" and "it'll" are none, "it's" is one. */
const NOT_AFTER_PRONOUN = /^(?:-|['’](?!s\s)\p{L})/u;

/** Words that cannot stand between "the" and the noun of its phrase: "the deal values the company". */
const NEVER_INSIDE: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'of',
  'in',
  'on',
  'for',
  'to',
  'at',
  'by',
  'from',
  'with',
  'and',
  'or',
  'its',
  'their',
  'his',
  'her',
  'is',
  'was',
  'are',
  'were',
  'has',
  'have',
  'had',
  'will',
  'would',
  'could',
  'said',
  'says',
  'deal',
  'round',
  'value',
  'values',
  'valued',
  'valuing',
  'gives',
  'gave',
  'giving',
  'makes',
  'made',
  'that',
  'which',
  'who',
  'as',
]);

/** Words that may stand between "the" and its noun. */
const MOST_INSIDE = 3;

interface Noun {
  readonly noun: string;
  readonly kind: EntityKind;
}

/** The nouns by their first word; the longer ones first. */
const NOUNS: ReadonlyMap<string, readonly Noun[]> = Map.groupBy(
  [
    ...ORGANISATION_NOUNS.toSorted(longerFirst).map((noun) => ({
      noun,
      kind: 'organisation' as const,
    })),
    ...PERSON_NOUNS.toSorted(longerFirst).map((noun) => ({ noun, kind: 'person' as const })),
  ],
  ({ noun }) => noun.split(' ', 1)[0] ?? noun,
);

function longerFirst(a: string, b: string): number {
  return b.length - a.length;
}

const WORD = /\s([\p{L}\p{N}]+(?:[-&][\p{L}\p{N}]+)*)/uy;

/** " Halden, Ohio-based": where the company of a definite phrase has its seat. */
const HOME = /(?:\s\p{Lu}[\p{L}.'’-]*){1,3},(?:\s\p{Lu}[\p{L}.]*){1,2}-based(?=\s)/uy;

/** The noun of the definite phrase whose first word ends at `at`, with up to three words before it. */
function nounAfter(part: string, at: number): (Noun & { readonly end: number }) | null {
  HOME.lastIndex = at;
  let from = HOME.test(part) ? HOME.lastIndex : at;
  for (let inside = 0; inside <= MOST_INSIDE; inside++) {
    WORD.lastIndex = from;
    const printed = WORD.exec(part)?.[1];
    if (printed === undefined) return null;
    const word = printed.toLowerCase();
    for (const noun of NOUNS.get(word) ?? []) {
      const end = from + 1 + noun.noun.length;
      const own = part
        .slice(from + 1, end)
        .toLowerCase()
        .replace(/\s/g, ' ');
      if (own === noun.noun && !/[\p{L}\p{N}-]/u.test(part[end] ?? ' ')) return { ...noun, end };
    }
    if (NEVER_INSIDE.has(word) || word.split('-').length > MOST_HYPHENS + 1) return null;
    from += 1 + word.length;
  }
  return null;
}

const MOST_HYPHENS = 3;
