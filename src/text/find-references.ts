import type { EntityKind } from '../domain/entity.ts';
import { DIGIT, LETTER, OTHER, charClass } from './char-classes.ts';
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
/** Tells fast where an opener may stand; what letters beyond ASCII stand beside it is looked up then. */
const OPENER = new RegExp(
  `(?<![a-z0-9-])(?:${[...OPENERS].toSorted(longerFirst).join('|')})(?![a-z0-9])`,
  'gi',
);

/** The openers of a part, in lower case, each with its place. */
function openersIn(part: string): { word: string; index: number }[] {
  const found: { word: string; index: number }[] = [];
  OPENER.lastIndex = 0;
  for (let match = OPENER.exec(part); match !== null; match = OPENER.exec(part)) {
    const [word] = match;
    const { index } = match;
    if (isLetterOrDigit(part, index - 1) || isLetterOrDigit(part, index + word.length)) continue;
    found.push({ word: word.toLowerCase(), index });
  }
  return found;
}

function isLetterOrDigit(text: string, at: number): boolean {
  const kind = at < 0 ? OTHER : charClass(text, at);
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

/** Follows a noun that speaks of all of a kind. */
const WHOLE_TRADE = /^ (?:industry|sector|market)(?!\p{L})/u;

/** " Halden, Ohio-based", " country's second-largest": where the company of a definite phrase is at home. */
const HOME =
  /(?:(?:\s\p{Lu}[\p{L}.'’-]*){1,3},(?:\s\p{Lu}[\p{L}.]*){1,2}-based(?=\s)|(?:\s[\p{L}.]{1,30}){1,3}['’]s(?=\s(?:(?:second|third|fourth|fifth)[- ])?(?:largest|biggest|oldest|top|leading|most valuable)\s))/uy;
const CAPITAL = /\p{Lu}|(?:[\p{Ll}.]{1,30}\s){0,2}[\p{L}.]{1,30}['’]s/uy;
const SPACE = /\s/y;

/** The noun of the definite phrase whose first word ends at `at`, with up to three words before it. */
function nounAfter(part: string, at: number): (Noun & { readonly end: number }) | null {
  let from = behindHome(part, at);
  for (let inside = 0; inside <= MOST_INSIDE; inside++) {
    const wordEnds = isSpace(part, from) ? compoundEnd(part, from + 1) : from + 1;
    if (wordEnds === from + 1) return null;
    const word = part.slice(from + 1, wordEnds).toLowerCase();
    for (const noun of NOUNS.get(word) ?? []) {
      const end = from + 1 + noun.noun.length;
      const own = part
        .slice(from + 1, end)
        .toLowerCase()
        .replace(/\s/g, ' ');
      if (own !== noun.noun || /[\p{L}\p{N}-]/u.test(part[end] ?? ' ')) continue;
      // "the airline industry": no airline.
      return WHOLE_TRADE.test(part.slice(end, end + 10)) ? null : { ...noun, end };
    }
    if (NEVER_INSIDE.has(word) || word.split('-').length > MOST_HYPHENS + 1) return null;
    from = wordEnds;
  }
  return null;
}

function behindHome(part: string, at: number): number {
  CAPITAL.lastIndex = at + 1;
  if (!CAPITAL.test(part)) return at;
  HOME.lastIndex = at;
  return HOME.test(part) ? HOME.lastIndex : at;
}

function isSpace(part: string, at: number): boolean {
  if (part.charCodeAt(at) === 32) return true;
  SPACE.lastIndex = at;
  return SPACE.test(part);
}

/** Where a word ends, with what hyphens and ampersands join to it; where it starts when it is none. */
function compoundEnd(part: string, start: number): number {
  let end = start;
  while (isLetterOrDigit(part, end)) end++;
  while (
    end > start &&
    (part[end] === '-' || part[end] === '&') &&
    isLetterOrDigit(part, end + 1)
  ) {
    end++;
    while (isLetterOrDigit(part, end)) end++;
  }
  return end;
}

const MOST_HYPHENS = 3;
