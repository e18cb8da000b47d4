import type { Zone } from '../../src/domain/evidence.ts';
import type { DocumentText } from '../../src/text/document-text.ts';
import { findDates } from '../../src/text/find-dates.ts';
import { findMoney, type AmountMention } from '../../src/text/find-money.ts';
import { readMoneyContext } from '../../src/text/money-context.ts';
import { findSentences } from '../../src/text/find-sentences.ts';
import { spanAt } from '../../src/text/span-at.ts';
import { resolveDates, type ResolvedDate } from '../../src/text/resolve-dates.ts';
import type { Bibliography } from './find-bibliography.ts';
import type { ReadSeed } from './read-seed.ts';
import { datelineEnd, placeEnd } from './dateline-end.ts';
import { shiftBy } from './shift-by.ts';
import type { ZonedBlock } from './zone-blocks.ts';

/** A sentence of a zone that speaks, by UTF-16 indices of the document's text. */
export interface ArticleSentence {
  readonly start: number;
  readonly end: number;
  /** Index into `Article.blocks`. */
  readonly block: number;
  readonly zone: Zone;
}

/** One document, read: its blocks, sentences and what the recognisers found in them. */
export interface Article {
  /** File below the folder of seeds. */
  readonly file: string;
  readonly sha256: string;
  readonly doc: DocumentText;
  readonly blocks: readonly ZonedBlock[];
  readonly bibliography: Bibliography;
  readonly language: string;
  readonly sentences: readonly ArticleSentence[];
  readonly amounts: readonly AmountMention[];
  readonly dates: readonly ResolvedDate[];
  zoneAt(index: number): Zone;
}

/** The zones whose words are read for claims. */
const SPEAKING: ReadonlySet<Zone> = new Set<Zone>(['headline', 'body', 'faq', 'ai-summary']);

/** Runs the recognisers over a document that was read, block by block, so that nothing is read across a block's end. */
export function toArticle(
  file: string,
  sha256: string,
  seed: Extract<ReadSeed, { ok: true }>,
): Article {
  const { doc, blocks, bibliography, language } = seed;
  const speaking = blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => SPEAKING.has(block.zone));
  const texts = speaking.map(({ block, index }) => ({
    block,
    index,
    text: doc.text.slice(block.start, block.end),
  }));
  const lede = texts.find(({ block }) => block.zone === 'body');
  const sentences = texts.flatMap(({ block, index, text }) => {
    const opening = block.zone === 'body' ? datelineEnd(text) : 0;
    const own = opening === 0 && block === lede?.block ? placeEnd(text, doc.text) : opening;
    return findSentences(own === 0 ? text : text.slice(own)).map(({ start, end }) => ({
      start: block.start + own + start,
      end: block.start + own + end,
      block: index,
      zone: block.zone,
    }));
  });
  const context = readMoneyContext(doc.text);
  const amounts = texts.flatMap(({ block, text }) =>
    findMoney(text, { language, context }).map((amount) => shiftBy(amount, block.start)),
  );
  const mentions = texts.flatMap(({ block, text }) =>
    findDates(text, { language }).map((date) => shiftBy(date, block.start)),
  );
  return {
    file,
    sha256,
    doc,
    blocks,
    bibliography,
    language,
    sentences,
    amounts,
    dates: resolveDates(mentions, { published: publicationDay(bibliography), text: doc.text }),
    zoneAt: (index) => spanAt(blocks, index)?.zone ?? 'furniture',
  };
}

/** The printed publication date when it is a whole day; months and years place no weekday. */
function publicationDay({ published }: Bibliography): string | null {
  return published && /^\d{4}-\d\d-\d\d$/.test(published.value) ? published.value : null;
}
