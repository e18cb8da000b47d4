import type { EntityKind } from '../domain/entity.ts';
import type { EntityId } from '../domain/ids.ts';
import { alternation } from './alternation.ts';
import { findReferences } from './find-references.ts';
import type { Reference } from './find-references.ts';
import { ORGANISATION_NOUNS, PERSON_NOUNS } from './reference-words.ts';

/** A name, pronoun or definite phrase of a sentence, which stands as one character in its masked text. */
export interface Mention {
  /** Offset in the masked text. */
  readonly at: number;
  /** Offsets in the document. */
  readonly start: number;
  readonly end: number;
  readonly form: 'name' | 'pronoun' | 'phrase';
  /** Null for a pronoun or phrase until it is resolved. */
  readonly entity: EntityId | null;
  /** What it is or may stand for; null for "they" and "it", which may be any. */
  readonly kind: EntityKind | null;
  /** The noun of a definite phrase in lower case, singular ("chipmaker"); null for names and pronouns. */
  readonly noun: string | null;
  /** As printed. */
  readonly text: string;
}

/** An amount of a sentence, which stands as one character in its masked text. */
export interface MaskedAmount {
  readonly at: number;
  /** Index among the amounts given. */
  readonly index: number;
}

/**
 * A sentence with every name, pronoun and amount replaced by one private-use character, so that patterns can speak of them.
 * Possessives are evened out: "Falk's", "Falks’" and "its" all become a mention followed by `'s`.
 */
export interface MaskedSentence {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly amounts: readonly MaskedAmount[];
  /** Offset in the document of each character of `text`. */
  readonly origin: readonly number[];
}

/** Pattern source for any mention in masked text. */
export const MENTION = '[\\uE000-\\uE7FF]';
/** Pattern source for any amount in masked text. */
export const AMOUNT = '[\\uE800-\\uEFFF]';

const MENTION_BASE = 0xe000;
const AMOUNT_BASE = 0xe800;
const MOST = 0x7ff;

export interface MaskInput {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly entity: EntityId;
    readonly kind: EntityKind;
  }[];
  readonly amounts: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Masks the part `[start, end)` of a document. Names inside amounts are dropped; the longest of overlapping names wins.
 * @param references The pronouns and definite phrases of the part.
 */
export function maskSentence(
  input: MaskInput,
  references: readonly Reference[] = findReferences(input.text, input.start, input.end),
): MaskedSentence {
  const { text, start, end } = input;
  const spans: Span[] = [];
  input.amounts.forEach((amount, index) => {
    if (amount.start >= start && amount.end <= end) {
      spans.push({ start: amount.start, end: amount.end, what: { amount: index } });
    }
  });
  const names = input.entities
    .filter((place) => place.start >= start && place.end <= end)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const place of names) {
    if (place.kind === 'place' && SAYS_WHERE.test(text.slice(place.end, place.end + 60))) continue;
    if (spans.some((span) => span.start < place.end && place.start < span.end)) continue;
    spans.push({
      start: place.start,
      end: place.end,
      what: { form: 'name', entity: place.entity, kind: place.kind, noun: null, own: false },
    });
  }
  for (const { start: from, end: to, form, kind, noun, own } of references) {
    const span: Span = { start: from, end: to, what: { form, entity: null, kind, noun, own } };
    const taken = spans.filter((other) => other.start < span.end && span.start < other.end);
    const isPhrase = form === 'phrase';
    // "The bakery chain Falk": the phrase is part of the name.
    if (isPhrase && spans.some((other) => other.start === span.end + 1)) continue;
    // "The maker of lamps, Falk, sold": the name says who it is.
    if (isPhrase && spans.some((other) => explains(other, span, text))) continue;
    // "Falk, the maker of glass": a second name for the first. "In Norland, the maker sold": none.
    const isSecond = spans.some((other) => other.end === span.start - 2 && text[other.end] === ',');
    if (isPhrase && isSecond && !FINITE.test(text.slice(span.end, span.end + 30))) continue;
    // "Falk is the largest lender": said of Falk, and a name for nobody else.
    if (isPhrase && PREDICATE.test(text.slice(Math.max(start, span.start - 20), span.start)))
      continue;
    // "The Norland-based firm", "the Ora-backed firm": the name is part of the phrase.
    if (taken.some((other) => !isPhrase || !describes(other, span, text))) continue;
    for (const other of taken) spans.splice(spans.indexOf(other), 1);
    spans.push(span);
  }
  spans.sort((a, b) => a.start - b.start);
  return compose(text, start, end, spans);
}

interface Named {
  readonly form: Mention['form'];
  readonly entity: EntityId | null;
  readonly kind: EntityKind | null;
  readonly noun: string | null;
  /** "its": the mention is a possessive by itself. */
  readonly own: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly what: Named | { readonly amount: number };
}

/** "Norland retailer Falk": the place is part of what the name is called. */
const SAYS_WHERE = new RegExp(
  `^ (?:[\\p{Ll}-]+ ){0,3}(?:${alternation([...ORGANISATION_NOUNS, ...PERSON_NOUNS])}) \\p{Lu}`,
  'u',
);

function explains(name: Span, phrase: Span, text: string): boolean {
  return (
    name.start > phrase.end &&
    name.start - phrase.end < 70 &&
    /^ (?:of|behind) [^,.;]+, $/.test(text.slice(phrase.end, name.start)) &&
    /^\.?,/.test(text.slice(name.end, name.end + 2))
  );
}

const PREDICATE =
  /(?<!\p{L})(?:is|was|are|were|became|becomes|remains?|remained)(?: now| still| also)? $/u;

const FINITE =
  /^(?:'s|’s)?\s(?:also\s|now\s)?(?:is|was|are|were|has|have|had|will|would|could|may|might|said|says|\p{Ll}+ed|\p{Ll}{2,}s)(?!\p{L})/u;

/** Whether a name only describes the phrase that it stands in. */
function describes(name: Span, phrase: Span, text: string): boolean {
  if (name.start <= phrase.start || name.end >= phrase.end || !('form' in name.what)) return false;
  return (
    name.what.kind === 'place' ||
    // "the Ayurveda major"
    /(?:^|\s)major$/.test(text.slice(phrase.start, phrase.end)) ||
    /^(?:-\p{Ll}|\p{Ll})/u.test(text.slice(name.end, name.end + 2))
  );
}

const ODD = /[’\uE000-\uEFFF]/;

function compose(text: string, start: number, end: number, spans: readonly Span[]): MaskedSentence {
  const origin: number[] = [];
  const mentions: Mention[] = [];
  const amounts: MaskedAmount[] = [];
  let masked = '';
  const copy = (from: number, to: number): void => {
    const part = text.slice(from, to);
    // Characters of the private-use area would be read as mentions.
    masked += ODD.test(part) ? part.replace(/’/g, "'").replace(/[\uE000-\uEFFF]/g, '?') : part;
    for (let i = from; i < to; i++) origin.push(i);
  };
  let at = start;
  for (const span of spans) {
    if (span.start < at) continue;
    copy(at, span.start);
    at = span.end;
    if ('amount' in span.what) {
      if (amounts.length > MOST) continue;
      amounts.push({ at: masked.length, index: span.what.amount });
      masked += String.fromCharCode(AMOUNT_BASE + amounts.length - 1);
      origin.push(span.start);
      continue;
    }
    if (mentions.length > MOST) continue;
    const { form, entity, kind, noun, own } = span.what;
    mentions.push({
      at: masked.length,
      start: span.start,
      end: span.end,
      form,
      entity,
      kind,
      noun,
      text: text.slice(span.start, span.end),
    });
    masked += String.fromCharCode(MENTION_BASE + mentions.length - 1);
    origin.push(span.start);
    const bare =
      /s$/.test(text.slice(span.start, span.end)) && /^['’](?=\s)/.test(text.slice(at, at + 2));
    if (own || bare) {
      masked += "'s";
      origin.push(span.end, span.end);
      if (bare) at += 1;
    }
  }
  copy(at, end);
  return { text: masked, mentions, amounts, origin };
}
