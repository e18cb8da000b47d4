import type { FuzzyDate } from '../../src/domain/edtf.ts';
import type { Evidence } from '../../src/domain/evidence.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { formatAmount } from '../../src/domain/format-amount.ts';
import {
  idGiver,
  slugify,
  type EntityId,
  type FigureId,
  type SourceId,
} from '../../src/domain/ids.ts';
import type { Stance } from '../../src/domain/stance.ts';
import { findAttributions } from '../../src/text/find-attributions.ts';
import type { Attribution } from '../../src/text/attribution.ts';
import { findUndisclosed } from '../../src/text/find-undisclosed.ts';
import { ownAmounts, type EntityPlace, type OwnedAmount } from '../../src/text/own-amounts.ts';
import { spanAt } from '../../src/text/span-at.ts';
import { readStance } from '../../src/text/read-stance.ts';
import type { Article, ArticleSentence } from './article.ts';
import { timesOf, type AmountPlace } from './as-of.ts';
import type { ClaimInput } from './claim-input.ts';
import { figureIdentity, numbered, type Identities } from './identities.ts';
import { mergeRepeated, type FigureDraft as Draft } from './merge-repeated.ts';
import { mainEntity } from './propose-entities.ts';
import type { Proposal } from './proposal.ts';
import { quoteSentence } from './quote-sentence.ts';

/** What one document states in amounts. */
export interface StatedFigures {
  /** The document's file. */
  readonly file: string;
  readonly drafts: readonly Draft[];
}

/** One figure for each amount that a source states; a statement that the same voice repeats adds evidence, not a figure. */
export function proposeFigures(
  stated: readonly StatedFigures[],
  ids: Pick<Identities, 'reuse' | 'taken'>,
): Proposal<Figure>[] {
  const reuse = ids.reuse('figures');
  const taken = ids.taken('figures');
  const giveId = idGiver(taken);
  const seen = new Map<string, number>();
  return stated.flatMap(({ file, drafts }) =>
    drafts.map((draft): Proposal<Figure> => {
      const identity = numbered(figureIdentity(file, draft), seen);
      const id = reuse(identity) ?? giveId(figureSlug(draft));
      taken.add(id);
      return { identity, record: { id, ...draft } };
    }),
  );
}

/** The amounts that a document states, with whose they are. */
export function statedFigures(input: ClaimInput): StatedFigures {
  return { file: input.article.file, drafts: mergeRepeated(draftsOf(input)) };
}

function draftsOf({ article, source, places, masks }: ClaimInput): Draft[] {
  const { doc, sentences, amounts } = article;
  const reading: Reading = {
    article,
    source,
    timeOf: timesOf(article),
    placesOf: Map.groupBy(places, ({ entity }) => entity),
    spokenIn: new Map(),
  };
  const owned = ownAmounts({
    text: doc.text,
    sentences,
    amounts,
    entities: places,
    mainEntity: mainEntity(article, places),
    language: article.language,
    masks,
  });
  const stated = owned.flatMap((own): Draft[] => {
    const { start, end } = own.amount.qualified;
    const sentence = spanAt(sentences, start);
    if (!sentence || sentence.end < end) return [];
    const draft = toDraft({ ...reading, sentence, start, end }, own);
    return [{ ...draft, evidence: [...draft.evidence, ...antecedents(draft, sentence, reading)] }];
  });
  const undisclosed = sentences.flatMap((sentence) =>
    findUndisclosed(doc.text.slice(sentence.start, sentence.end)).map(({ start, end }): Draft => ({
      ...commonPart({
        ...reading,
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

/** An article with what is looked up for each of its amounts. */
interface Reading {
  readonly article: Article;
  readonly source: SourceId;
  readonly timeOf: (place: AmountPlace) => FuzzyDate;
  /** The places of each entity, in order. */
  readonly placesOf: ReadonlyMap<EntityId, readonly EntityPlace[]>;
  /** Who says what in a block, by its index; filled when first asked for. */
  readonly spokenIn: Map<number, readonly Attribution[]>;
}

interface Place extends Reading {
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
  { article, placesOf }: Reading,
): Evidence[] {
  const block = article.blocks[sentence.block];
  return [entity, counterparty].flatMap((party): Evidence[] => {
    if (party === null || !block) return [];
    const named = placesOf.get(party) ?? [];
    if ((spanAt(named, block.end - 1)?.start ?? -1) >= block.start) return [];
    const before = spanAt(named, block.start - 1) ?? named[0];
    const naming = before && spanAt(article.sentences, before.start);
    return naming && before.end <= naming.end
      ? [quoteSentence(article, naming, before.start, before.end)]
      : [];
  });
}

function commonPart(
  place: Place,
): Pick<Figure, 'source' | 'asOf' | 'evidence' | 'stance' | 'voice' | 'review'> {
  const { article, source, sentence, start, end } = place;
  return {
    source,
    asOf: place.timeOf(place),
    evidence: [quoteSentence(article, sentence, start, end)],
    stance: stanceOf(place),
    voice: sentence.zone === 'ai-summary' ? 'ai-summary' : 'publisher',
    review: 'machine',
  };
}

/** By the words of the sentence; where they are part of a quotation, its speaker may stand in another sentence. */
function stanceOf({ article, sentence, start, end, spokenIn }: Place): Stance {
  const text = article.doc.text.slice(sentence.start, sentence.end);
  const stance = readStance(text, start - sentence.start, end - sentence.start);
  const block = article.blocks[sentence.block];
  if (stance !== 'asserts' || !block) return stance;
  const paragraph = article.doc.text.slice(block.start, block.end);
  if (!/["“”«»„]/.test(paragraph)) return stance;
  const attributions = spokenIn.get(sentence.block) ?? findAttributions(paragraph);
  spokenIn.set(sentence.block, attributions);
  const spoken = attributions.find(
    ({ direct, content }) =>
      direct && block.start + content.start <= start && end <= block.start + content.end,
  );
  if (!spoken?.source) return stance;
  return spoken.source.kind === 'unnamed' ? 'hearsay' : 'attributes';
}

function figureSlug({ entity, metric, ...amount }: Draft): FigureId {
  const words =
    amount.precision === 'undisclosed'
      ? 'undisclosed'
      : `${formatAmount(amount)} ${amount.currency ?? ''}`;
  return slugify([entity ?? 'unowned', metric, words].join(' '), 70);
}
