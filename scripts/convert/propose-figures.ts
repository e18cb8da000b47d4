import { boundsOf, type FuzzyDate } from '../../src/domain/edtf.ts';
import type { Evidence } from '../../src/domain/evidence.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { formatAmount } from '../../src/domain/format-amount.ts';
import {
  freeId,
  slugify,
  type EntityId,
  type FigureId,
  type SourceId,
} from '../../src/domain/ids.ts';
import type { Stance } from '../../src/domain/stance.ts';
import { findAttributions } from '../../src/text/find-attributions.ts';
import { findUndisclosed } from '../../src/text/find-undisclosed.ts';
import { ownAmounts, type EntityPlace, type OwnedAmount } from '../../src/text/own-amounts.ts';
import { fuzzyDate } from './fuzzy-date.ts';
import { spanAt } from '../../src/text/span-at.ts';
import { readStance } from '../../src/text/read-stance.ts';
import type { Article, ArticleSentence } from './article.ts';
import { figureIdentity, numbered, type Identities } from './identities.ts';
import { mainEntity } from './propose-entities.ts';
import type { Proposal } from './proposal.ts';
import { quoteSentence } from './quote-sentence.ts';

/** What a figure is proposed from. */
export interface FigureInput {
  readonly article: Article;
  readonly source: SourceId;
  readonly places: readonly EntityPlace[];
}

type Draft = Omit<Figure, 'id'>;

/** One figure for each amount that a source states; a statement that the same voice repeats adds evidence, not a figure. */
export function proposeFigures(
  inputs: readonly FigureInput[],
  ids: Pick<Identities, 'reuse' | 'taken'>,
): Proposal<Figure>[] {
  const reuse = ids.reuse('figures');
  const taken = ids.taken('figures');
  const seen = new Map<string, number>();
  return inputs.flatMap((input) =>
    mergeRepeated(drafts(input)).map((draft): Proposal<Figure> => {
      const identity = numbered(figureIdentity(input.article.file, draft), seen);
      const id = reuse(identity) ?? freeId(figureSlug(draft), taken);
      taken.add(id);
      return { identity, record: { id, ...draft } };
    }),
  );
}

function drafts({ article, source, places }: FigureInput): Draft[] {
  const { doc, sentences, amounts } = article;
  const owned = ownAmounts({
    text: doc.text,
    sentences,
    amounts,
    entities: places,
    mainEntity: mainEntity(article, places),
  });
  const stated = owned.flatMap((own): Draft[] => {
    const { start, end } = own.amount.qualified;
    const sentence = spanAt(sentences, start);
    if (!sentence || sentence.end < end) return [];
    const draft = toDraft({ article, source, sentence, start, end }, own);
    return [
      { ...draft, evidence: [...draft.evidence, ...antecedents(draft, sentence, article, places)] },
    ];
  });
  const undisclosed = sentences.flatMap((sentence) =>
    findUndisclosed(doc.text.slice(sentence.start, sentence.end)).map(({ start, end }): Draft => ({
      ...commonPart({
        article,
        source,
        sentence,
        start: sentence.start + start,
        end: sentence.start + end,
      }),
      entity: null,
      counterparty: null,
      metric: 'price',
      value: null,
      low: null,
      high: null,
      currency: null,
      per: null,
      precision: 'undisclosed',
      stance: 'undisclosed',
    })),
  );
  return [...stated, ...undisclosed].sort(
    (a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0),
  );
}

interface Place {
  readonly article: Article;
  readonly source: SourceId;
  readonly sentence: ArticleSentence;
  readonly start: number;
  readonly end: number;
}

function toDraft(place: Place, { amount, metric, entity, counterparty, per }: OwnedAmount): Draft {
  const { value, low, high, currency, precision } = amount;
  return {
    ...commonPart(place),
    entity,
    counterparty,
    metric,
    value,
    low,
    high,
    currency,
    per: per ?? amount.per,
    precision,
  };
}

/** Where a pronoun stands for a party, the sentence of an earlier paragraph that names it is quoted as well. */
function antecedents(
  { entity, counterparty }: Draft,
  sentence: ArticleSentence,
  article: Article,
  places: readonly EntityPlace[],
): Evidence[] {
  const block = article.blocks[sentence.block];
  return [entity, counterparty].flatMap((party): Evidence[] => {
    if (party === null || !block) return [];
    const named = places.filter((place) => place.entity === party);
    if (named.some(({ start }) => start >= block.start && start < block.end)) return [];
    const before = named.findLast(({ start }) => start < block.start) ?? named[0];
    const naming = before && spanAt(article.sentences, before.start);
    return naming && before.end <= naming.end
      ? [quoteSentence(article, naming, before.start, before.end)]
      : [];
  });
}

function commonPart({
  article,
  source,
  sentence,
  start,
  end,
}: Place): Pick<Figure, 'source' | 'asOf' | 'evidence' | 'stance' | 'voice' | 'review'> {
  return {
    source,
    asOf: asOf(article, sentence, start),
    evidence: [quoteSentence(article, sentence, start, end)],
    stance: stanceOf(article, sentence, start, end),
    voice: sentence.zone === 'ai-summary' ? 'ai-summary' : 'publisher',
    review: 'machine',
  };
}

/** By the words of the sentence; where they are part of a quotation, its speaker may stand in another sentence. */
function stanceOf(article: Article, sentence: ArticleSentence, start: number, end: number): Stance {
  const text = article.doc.text.slice(sentence.start, sentence.end);
  const stance = readStance(text, start - sentence.start, end - sentence.start);
  const block = article.blocks[sentence.block];
  if (stance !== 'asserts' || !block) return stance;
  const paragraph = article.doc.text.slice(block.start, block.end);
  if (!/["“”«»„]/.test(paragraph)) return stance;
  const spoken = findAttributions(paragraph).find(
    ({ direct, content }) =>
      direct && block.start + content.start <= start && end <= block.start + content.end,
  );
  if (!spoken?.source) return stance;
  return spoken.source.kind === 'unnamed' ? 'hearsay' : 'attributes';
}

/** The date that stands nearest to the amount in its sentence; else some time up to the publication (method, T12). */
function asOf({ dates, bibliography }: Article, sentence: ArticleSentence, at: number): FuzzyDate {
  const [near] = dates
    .filter(
      ({ kind, start, end, edtf }) =>
        kind === 'date' && edtf !== null && start >= sentence.start && end <= sentence.end,
    )
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  if (near) return fuzzyDate(near);
  const published = bibliography.published?.value ?? null;
  return published === null || !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(published)
    ? { edtf: null, earliest: null, latest: null, rule: null }
    : {
        edtf: `[..${published}]`,
        earliest: null,
        latest: latestDay(published),
        rule: 'T12',
        anchor: published,
      };
}

function latestDay(edtf: string): string | null {
  return boundsOf(edtf)?.latest ?? null;
}

/** Statements of one amount by one voice become one figure; what one of them leaves open, another may say. */
function mergeRepeated(all: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of all) {
    const index = merged.findIndex((known) => isRepetition(known, draft));
    const known = merged[index];
    if (!known) merged.push(draft);
    else {
      merged[index] = {
        ...known,
        entity: known.entity ?? draft.entity,
        counterparty: known.counterparty ?? draft.counterparty,
        evidence: [...known.evidence, ...draft.evidence],
      };
    }
  }
  return merged;
}

function isRepetition(a: Draft, b: Draft): boolean {
  const keys = ['voice', 'metric', 'value', 'low', 'high', 'currency', 'per', 'precision'] as const;
  const agree = (x: EntityId | null, y: EntityId | null) =>
    x === y || ((x === null || y === null) && a.value !== null);
  return (
    keys.every((key) => a[key] === b[key]) &&
    agree(a.entity, b.entity) &&
    agree(a.counterparty, b.counterparty)
  );
}

function figureSlug({ entity, metric, ...amount }: Draft): FigureId {
  const words =
    amount.precision === 'undisclosed'
      ? 'undisclosed'
      : `${formatAmount(amount)} ${amount.currency ?? ''}`;
  return slugify([entity ?? 'unowned', metric, words].join(' '), 70);
}
