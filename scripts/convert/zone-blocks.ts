import type { Zone } from '../../src/domain/evidence.ts';
import type { FurnitureKind } from '../../src/domain/source.ts';
import type { Block, DocumentText } from '../../src/text/document-text.ts';
import { articleRegion, blockWeight } from './zoning/article-region.ts';
import { blockFeatures } from './zoning/block-features.ts';
import type { BlockFeatures } from './zoning/block-features.ts';
import { boilerplateOf } from './zoning/boilerplate-of.ts';
import { commentsStart } from './zoning/comments-start.ts';
import { isCommentStamp } from './zoning/comment-stamp.ts';
import { findHeadline } from './zoning/find-headline.ts';
import { furnitureOf } from './zoning/furniture-of.ts';
import { isCaption } from './zoning/is-caption.ts';
import { isDoubled, teasers } from './zoning/is-repeat.ts';
import { linkRuns } from './zoning/link-runs.ts';
import { labelArticle } from './zoning/label-article.ts';
import type { Label } from './zoning/label.ts';
import { lineReadings } from './zoning/line-readings.ts';

/** A block with the zone in which it stands. */
export interface ZonedBlock extends Block {
  readonly zone: Zone;
  /** Why it was set aside; null outside the zone `furniture`. */
  readonly furniture: FurnitureKind | null;
  /** The rule that decided, in words: shown to editors. */
  readonly reason: string;
}

export interface ZoneHints {
  /** Indices of the blocks that belong to the article, when markup tells it. */
  readonly bodyBlocks?: ReadonlySet<number>;
  /** What the page's title tag says. */
  readonly pageTitle?: string | null;
}

/** Labels each block of a document; nothing is deleted. */
export function zoneBlocks(doc: DocumentText, hints: ZoneHints = {}): ZonedBlock[] {
  const features = blockFeatures(doc);
  const hinted = (i: number): boolean => hints.bodyBlocks?.has(i) ?? false;
  const teaser = teasers(features);
  const labels: (Label | null)[] = features.map((block, i) =>
    labelOfWords(block, doc.blocks[i]!, { hinted: hinted(i), teaser: teaser[i]! }),
  );
  const links = linkRuns(features, (i) => labels[i] !== null || !mayBeLink(doc, i));
  const weights = features.map((block, i) =>
    blockWeight(block, labels[i] !== null, isItem(doc, i)),
  );
  let region = articleRegion(weights);
  const comments = commentsStart(features, region.start);
  if (comments !== null) {
    for (let i = comments; i < labels.length; i++) {
      if (hinted(i)) continue;
      labels[i] ??= furniture('comments', "after the opening of the readers' comments");
      weights[i] = -4;
    }
    region = articleRegion(weights);
  }
  const inside = (i: number): boolean =>
    hints.bodyBlocks ? hinted(i) : i >= region.start && i < region.end;
  const first = features.findIndex(
    (block, i) => inside(i) && block.closed && block.words >= 10 && labels[i] === null,
  );
  const bodyStart = first < 0 ? region.start : first;
  const lines = lineReadings(features);
  const headline = findHeadline({
    doc,
    blocks: features,
    lines,
    furniture: labels.map((label) => label !== null && label.reason !== REPEATED),
    bodyStart,
    bodyEnd: region.end,
    pageTitle: hints.pageTitle ?? null,
  });
  const article = { doc, features, lines, labels, links, inside, headline, bodyStart };
  const decided = labelArticle(article);
  return doc.blocks.map((block, i) => ({ ...block, ...decided[i]! }));
}

/** What the words of a block alone decide, wherever it stands. */
function labelOfWords(
  block: BlockFeatures,
  markup: Block,
  { hinted, teaser }: { readonly hinted: boolean; readonly teaser: boolean },
): Label | null {
  const line = furnitureOf(block.text);
  if (line !== null) return furniture(line.kind, line.reason);
  if (isCaption(block.text)) return furniture('caption-repeat', 'caption with its credit');
  if (isCommentStamp(block.text)) return furniture('comments', 'time of a comment');
  if (teaser) return furniture('teaser', 'repeats the start of the text');
  if (isDoubled(block)) {
    return furniture('caption-repeat', 'the same words twice in one line');
  }
  const boilerplate = boilerplateOf(block.text);
  if (boilerplate !== null) return furniture(boilerplate.kind, boilerplate.reason);
  const repeated = block.repeats >= 3 && block.words <= 25 && !hinted;
  if (repeated && markup.kind !== 'cell') {
    return furniture('caption-repeat', REPEATED);
  }
  return labelOfMarkup(markup, block);
}

/** What the markup around a block of an HTML page decides. */
function labelOfMarkup(block: Block, { words, closed }: BlockFeatures): Label | null {
  switch (block.landmark) {
    case 'figure':
      return words <= 60 ? furniture('caption-repeat', 'caption of a picture') : null;
    case 'byline':
      return !closed && words <= 20 ? furniture('byline', 'marked as author line') : null;
    case 'time':
      return !closed && words <= 20 ? furniture('dateline', 'marked as time') : null;
    case 'related':
    case 'comments':
    case 'ad':
      return (block.linked ?? 0) > 0.5 ? furniture(block.landmark, 'marked by its class') : null;
    default:
      return null;
  }
}

/** A bullet of plain text and a cell of a Markdown table are written by an author; on a web page both may be a menu. */
function isItem(doc: DocumentText, index: number): boolean {
  const { kind } = doc.blocks[index]!;
  return doc.format === 'text'
    ? kind === 'list-item'
    : doc.format === 'markdown' && kind === 'cell';
}

/** Plain text shows no links: every line may be one but those with a bullet. */
function mayBeLink(doc: DocumentText, index: number): boolean {
  const block = doc.blocks[index]!;
  if (doc.format === 'html') return (block.linked ?? 0) >= 0.6;
  return doc.format === 'text' && block.kind !== 'list-item';
}

/** Also a headline may be printed many times: in galleries, in captions, for screen readers. */
const REPEATED = 'the same line several times';

function furniture(kind: FurnitureKind, reason: string): Label {
  return { zone: 'furniture', furniture: kind, reason };
}
