import type { EntityKind } from '../domain/entity.ts';
import type { Metric } from '../domain/figure.ts';
import type { EntityId } from '../domain/ids.ts';
import { chooseCue, findCues } from './choose-cue.ts';
import { findClauses } from './find-clauses.ts';
import type { AmountMention } from './find-money.ts';
import { findOwner } from './find-owner.ts';
import type { Basis, Owner } from './find-owner.ts';
import { isFree, isModifier, isSpeaker } from './find-subject.ts';
import { maskSentence } from './mask-sentence.ts';
import type { MaskedSentence, Mention } from './mask-sentence.ts';
import { nounsBeside } from './nouns-beside.ts';
import { periodOf } from './period-of.ts';
import { resolveReference } from './resolve-reference.ts';
import type { Met } from './resolve-reference.ts';

/** A name of the document. Offsets are UTF-16 units. */
export interface EntityPlace {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
  readonly kind: EntityKind;
}

export interface SentencePlace {
  readonly start: number;
  readonly end: number;
  /** Index of the paragraph. */
  readonly block: number;
}

export interface OwnInput {
  readonly text: string;
  readonly sentences: readonly SentencePlace[];
  readonly amounts: readonly AmountMention[];
  readonly entities: readonly EntityPlace[];
  /** Whom the document is about; null when nobody stands out. */
  readonly mainEntity: EntityId | null;
}

/** An amount with whose it is and what it measures. */
export interface OwnedAmount {
  readonly amount: AmountMention;
  readonly metric: Metric;
  /** Null when the text does not say. */
  readonly entity: EntityId | null;
  readonly counterparty: EntityId | null;
  /** What told the entity; `main` is a guess from the document's subject. */
  readonly basis: Basis;
  /** ISO 8601 duration of a rate: the amount's own or that of its metric ("annual revenue"). */
  readonly per: string | null;
}

/** Says of each amount whose it is and what it measures. Prices of single shares and other units are left out. */
export function ownAmounts(input: OwnInput): OwnedAmount[] {
  const owned: OwnedAmount[] = [];
  const met: Met[] = [];
  input.sentences.forEach((place, index) => {
    const amounts = input.amounts.filter(
      (amount) => amount.start >= place.start && amount.end <= place.end,
    );
    const sentence = maskSentence({
      text: input.text,
      start: place.start,
      end: place.end,
      entities: input.entities,
      amounts: amounts.map(({ qualified }) => ({
        start: Math.max(qualified.start, place.start),
        end: Math.min(qualified.end, place.end),
      })),
    });
    const resolve = (mention: Mention): EntityId | null =>
      resolveReference(mention, {
        met,
        sentence: index,
        block: place.block,
        mainEntity: input.mainEntity,
      });
    remember(sentence, met, index, place.block, resolve);
    for (const found of ownInSentence(sentence, amounts, met, resolve, input, index, place.block)) {
      owned.push(found);
      if (found.entity === null || found.basis === 'main') continue;
      const kind = met.findLast((one) => one.entity === found.entity)?.kind;
      if (kind === undefined) continue;
      met.push({
        entity: found.entity,
        kind,
        at: found.amount.start,
        sentence: index,
        block: place.block,
        role: 'owner',
        nouns: [],
      });
    }
  });
  return owned;
}

function remember(
  sentence: MaskedSentence,
  met: Met[],
  index: number,
  block: number,
  resolve: (mention: Mention) => EntityId | null,
): void {
  let hasSubject = false;
  for (const mention of sentence.mentions) {
    const entity = resolve(mention);
    if (entity === null) continue;
    const kind =
      mention.form === 'name' ? mention.kind : met.findLast((one) => one.entity === entity)?.kind;
    if (kind === undefined || kind === null) continue;
    const speaks = isSpeaker(sentence, mention);
    const free = isFree(sentence, mention);
    const aside = (speaks && kind === 'person') || isModifier(sentence, mention);
    const subject = !hasSubject && (free || (speaks && !aside));
    if (subject) hasSubject = true;
    met.push({
      entity,
      kind,
      at: mention.start,
      sentence: index,
      block,
      role: aside ? 'aside' : subject ? 'subject' : 'other',
      nouns: mention.form === 'name' ? nounsBeside(sentence.text, mention.at) : [],
    });
  }
}

function ownInSentence(
  sentence: MaskedSentence,
  amounts: readonly AmountMention[],
  met: readonly Met[],
  resolve: (mention: Mention) => EntityId | null,
  input: OwnInput,
  index: number,
  block: number,
): OwnedAmount[] {
  const clauses = findClauses(sentence.text);
  const cues = findCues(sentence.text);
  const found: OwnedAmount[] = [];
  let last = null as Last | null;
  for (const place of sentence.amounts) {
    const amount = amounts[place.index];
    if (!amount) continue;
    const before = last;
    const chosen = chooseCue(sentence.text, cues, clauses, place.at);
    const repeats =
      before !== null &&
      COMPARES.test(sentence.text.slice(before.at + 1, place.at)) &&
      !(chosen && chosen.place.start > before.at && chosen.distance < 3);
    if (repeats && before) {
      last = { ...before, at: place.at };
      if (before.metric !== null && amount.perUnit === null) {
        found.push({
          amount,
          metric: before.metric,
          entity: before.owner.entity,
          counterparty: before.owner.counterparty,
          basis: before.owner.basis,
          per: amount.per ?? before.per,
        });
      }
      continue;
    }
    const metric = chosen ? chosen.place.cue.metric : 'other';
    let owner = findOwner({
      sentence,
      clauses,
      at: place.at,
      cue: chosen?.place ?? null,
      resolve,
    });
    const final = owner.metric ?? metric;
    if (owner.entity === null && owner.basis !== 'none' && chosen) {
      owner = { ...owner, ...fallback(input, met, index, block, owner) };
    }
    const per =
      amount.per ??
      (final === null ? null : periodOf(sentence.text, place.at, final, chosen?.place ?? null));
    last = { at: place.at, owner, metric: final, per };
    if (final === null || amount.perUnit !== null) continue;
    found.push({
      amount,
      metric: final,
      entity: owner.entity,
      counterparty: owner.counterparty === owner.entity ? null : owner.counterparty,
      basis: owner.entity === null ? 'none' : owner.basis,
      per,
    });
  }
  return spreadRespectively(sentence, found, resolve);
}

interface Last {
  /** Offset in the masked text. */
  readonly at: number;
  readonly owner: Owner;
  readonly metric: Metric | null;
  readonly per: string | null;
}

/** An amount without a name in its sentence: whom the paragraph speaks of, else whom the document is about. */
function fallback(
  input: OwnInput,
  met: readonly Met[],
  index: number,
  block: number,
  owner: Owner,
): { entity: EntityId | null; basis: Basis } {
  const near = met.filter(
    (one) =>
      one.block === block &&
      index - one.sentence <= 2 &&
      one.sentence < index &&
      (one.role === 'subject' || one.role === 'owner') &&
      one.entity !== owner.not &&
      (one.kind === 'organisation' || (owner.wants === 'any' && one.kind === 'person')),
  );
  const company = near.filter((one) => one.kind === 'organisation');
  const topic =
    company.findLast((one) => one.role === 'owner') ??
    company.at(-1) ??
    (input.mainEntity === null ? near.at(-1) : undefined);
  if (topic) return { entity: topic.entity, basis: 'main' };
  return { entity: input.mainEntity === owner.not ? null : input.mainEntity, basis: 'main' };
}

/** What stands between an amount and one that it is compared with. */
const COMPARES =
  /^(?:(?:[^.;\uE800-\uEFFF]|\.(?=\d)){0,90}(?:,| \(| —| –)?)? ?(?:up|down|as|compared|comparing|rising|higher|lower|versus|vs\.?|against|from|than|ahead of|beating|beat|missing|above|below|topping|short of|exceeding)\b(?:[^.;\uE800-\uEFFF]|\.(?=\d)){0,60}$/u;

/** "Falk and Ora made $5m and $6m respectively": the first amount is the first one's. */
function spreadRespectively(
  sentence: MaskedSentence,
  found: readonly OwnedAmount[],
  resolve: (mention: Mention) => EntityId | null,
): OwnedAmount[] {
  if (found.length < 2 || !/\brespectively\b/.test(sentence.text)) return [...found];
  const first = sentence.amounts[0]?.at ?? 0;
  const names = sentence.mentions.filter(
    (mention) =>
      mention.at < first && mention.form === 'name' && isListed(sentence.text, mention.at),
  );
  if (names.length !== found.length) return [...found];
  return found.map((one, index) => {
    const name = names[index];
    return name
      ? { ...one, entity: resolve(name), counterparty: null, basis: 'respectively' }
      : one;
  });
}

function isListed(text: string, at: number): boolean {
  return (
    /[\uE000-\uE7FF](?:'s)?(?:, and |, | and )$/.test(text.slice(0, at)) ||
    /^(?:'s)?(?:, and |, | and )[\uE000-\uE7FF]/.test(text.slice(at + 1))
  );
}
