import type { Entity } from '../../src/domain/entity.ts';
import { idGiver, slugify, type EntityId } from '../../src/domain/ids.ts';
import { alternation } from '../../src/text/alternation.ts';
import { ORGANISATION_NOUNS } from '../../src/text/reference-words.ts';
import { IS_HELD } from '../../src/text/held-names.ts';
import type { EntityPlace } from '../../src/text/own-amounts.ts';
import type { Article } from './article.ts';
import { clusterEntities } from './cluster-entities.ts';
import type { Identities } from './identities.ts';
import type { Proposal } from './proposal.ts';
import { textForNames } from './text-for-names.ts';
import { textPacker } from './text-packer.ts';

/** The entities of all documents, and where each document names them. */
export interface ProposedEntities {
  readonly proposals: readonly Proposal<Entity>[];
  /** For each article, in its order: the places of names, by UTF-16 indices of its text. */
  readonly places: readonly (readonly EntityPlace[])[];
}

/** One entity for each cluster of names. A name that occurs once is kept: a figure or event may rest on it. */
export function proposeEntities(
  articles: readonly Article[],
  ids: Pick<Identities, 'reuse' | 'taken'>,
): ProposedEntities {
  const reuse = ids.reuse('entities');
  const pack = textPacker();
  const clusters = clusterEntities(
    articles.map((article) => {
      const unpack = pack(textForNames(article));
      const { language, sentences } = article;
      return {
        get text() {
          return unpack();
        },
        language,
        sentences,
      };
    }),
  );
  const taken = ids.taken('entities');
  const giveId = idGiver(taken);
  const places: EntityPlace[][] = articles.map(() => []);
  const proposals = clusters.map(({ name, kind, aliases, mentions }): Proposal<Entity> => {
    const identity = name;
    const id = reuse(identity) ?? giveId(slugify(name, 40) || 'entity');
    taken.add(id);
    for (const { document, start, end } of mentions)
      places[document]?.push({ start, end, entity: id, kind });
    return { identity, record: { id, name, kind, aliases: [...aliases], review: 'machine' } };
  });
  for (const list of places) list.sort((a, b) => a.start - b.start);
  return { proposals, places };
}

/** How much more a name weighs in the headline, in the first sentence, at the start of a sentence, and when it is only cited. */
const WEIGHT = { headline: 5, lede: 3, subject: 2, cited: 0.3 } as const;

/** A name that speaks is a source of the article, not its subject. */
const SPEAKS =
  /^(?:['’]s?)?[^.]{0,12}\b(?:said|says|told|reported(?! (?:an? |net |its |revenues?|sales|profits?|loss|earnings|income|record|strong|quarterly|annual|total|[$€£₹]|Rs\b))|according|analysts?|wrote)\b/;
const IS_CITED =
  /(?<!\p{L})(?:(?:according to|told|reported by) (?:the )?|(?:remitid|comunicad|enviad|notificad)[ao]s? a (?:la |el )?|(?:según|selon|laut|enligt) (?:la |le |el |der |die |den )?)$/u;

/** "an online start-up", "the retailer": one of its kind, without its name. */
const COMPANY_NOUN = new RegExp(
  `(?<!\\p{L})(?:an?|the|this) (?:[\\p{Ll}-]+ ){0,3}(?:${alternation(ORGANISATION_NOUNS)})(?!\\p{L})`,
  'iu',
);

/** The entity that an article speaks of most, by the places of its names; null when it names none. */
export function mainEntity(article: Article, places: readonly EntityPlace[]): EntityId | null {
  const { doc, sentences } = article;
  // A list of what is new above the text names nobody.
  const lede =
    sentences.find(
      ({ zone, start, end }) =>
        zone === 'body' && /[.!?]["”’»)]*\s*$/.test(doc.text.slice(start, end)),
    ) ?? sentences.find(({ zone }) => zone === 'body');
  const starts = new Set(sentences.map(({ start }) => start));
  const weights = new Map<EntityId, number>();
  const opens = new Set<EntityId>();
  // "The retailer, which also runs Falk, …": a text that names later whom it is about.
  let unnamed = false;
  let first: EntityId | null = null;
  const times = new Map<EntityId, number>();
  const firsts = new Map<EntityId, number>();
  for (const { start, end, entity, kind } of places) {
    if (kind !== 'organisation' && kind !== 'person') continue;
    times.set(entity, (times.get(entity) ?? 0) + 1);
    if (!firsts.has(entity)) firsts.set(entity, start);
    const held = IS_HELD.test(doc.text.slice(Math.max(0, start - 90), start));
    if (lede && start < lede.end && !held) opens.add(entity);
    unnamed ||= held && lede !== undefined && start < lede.end;
    if (kind === 'organisation') first ??= entity;
    let weight = kind === 'organisation' ? 2 : 1;
    if (article.zoneAt(start) === 'headline') weight *= WEIGHT.headline;
    else if (lede && start >= lede.start && start < lede.end) weight *= WEIGHT.lede;
    else if (starts.has(start)) weight *= WEIGHT.subject;
    // "the Commission (CNX)": the letters repeat a name and are about nothing.
    const repeated = doc.text[start - 1] === '(' && doc.text[end] === ')';
    const cited =
      repeated ||
      SPEAKS.test(doc.text.slice(end, end + 40)) ||
      IS_CITED.test(doc.text.slice(Math.max(0, start - 25), start)) ||
      held;
    weights.set(entity, (weights.get(entity) ?? 0) + weight * (cited ? WEIGHT.cited : 1));
  }
  // Of equals the one that is named first: who does it stands before whom it is done to.
  const place = (entity: EntityId): number => firsts.get(entity) ?? 0;
  const [best] = [...weights].sort(([a, x], [b, y]) => y - x || place(a) - place(b));
  if (!best) return null;
  // Whoever a list of many names once or twice, behind its first sentence, is not what it is about.
  const [entity] = best;
  // "An online start-up valued at $5m laid off": named in the next sentence.
  unnamed ||=
    first === entity &&
    lede !== undefined &&
    COMPANY_NOUN.test(doc.text.slice(lede.start, lede.end)) &&
    !places.some(
      (one) => one.kind === 'organisation' && lede.start <= one.start && one.start < lede.end,
    );
  const often = unnamed ? 2 : 3;
  return opens.has(entity) || (times.get(entity) ?? 0) >= often ? entity : null;
}
