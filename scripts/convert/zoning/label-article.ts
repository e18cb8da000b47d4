import type { DocumentText } from '../../../src/text/document-text.ts';
import type { FurnitureKind } from '../../../src/domain/source.ts';
import { isBylineCue } from '../bibliography/byline-line.ts';
import type { BlockFeatures } from './block-features.ts';
import type { Headline } from './find-headline.ts';
import { isDisclaimer } from './is-disclaimer.ts';
import type { Label } from './label.ts';
import type { LineReadings } from './line-readings.ts';

interface Article {
  readonly doc: DocumentText;
  readonly features: readonly BlockFeatures[];
  readonly lines: LineReadings;
  /** What the words of each block alone decided. */
  readonly labels: readonly (Label | null)[];
  /** Blocks in a run of links to other stories. */
  readonly links: readonly boolean[];
  readonly inside: (index: number) => boolean;
  readonly headline: Headline | null;
  readonly bodyStart: number;
}

const AI_SUMMARY =
  /\bAI[- ]?(?:generated )?summary\b|\bsummar(?:y|ised|ized) by AI\b|\bAI[- ]generated\b.{0,20}\bsummary\b/i;
const FAQ =
  /^(?:frequently asked questions(?: \(faqs?\))?|faqs?|people also ask|häufige fragen|questions fréquentes|preguntas frecuentes|perguntas frequentes)[:.]?$/i;

/** The final label of each block: the words of the block first, then its place in the article. */
export function labelArticle(article: Article): Label[] {
  const { features, headline } = article;
  const labels = features.map((_, i) => labelOf(article, i));
  if (headline !== null) {
    labels[headline.index] = { zone: 'headline', furniture: null, reason: headline.reason };
  }
  markSummaries(article, labels);
  markFaq(article, labels);
  return labels;
}

function labelOf(article: Article, i: number): Label {
  const { doc, features, lines, labels, links, inside, headline, bodyStart } = article;
  const block = features[i]!;
  const own = labels[i] ?? null;
  if (isDisclaimer(block.text))
    return { zone: 'disclaimer', furniture: null, reason: 'disclaimer' };
  if (headline !== null && block.key === features[headline.index]!.key) {
    return furniture('title-repeat', 'the headline again');
  }
  const date = block.words <= 25 ? lines.date(i) : null;
  if (i <= bodyStart && date !== null && own?.furniture === 'comments') {
    return furniture('dateline', 'date line');
  }
  if (headline !== null && i < headline.index && !(inside(i) && block.closed)) {
    return own ?? furniture(kindBefore(block, date !== null), 'before the headline');
  }
  if (own !== null) return own;
  const head = i < bodyStart || !block.closed;
  if (head && lines.isByline(i)) return furniture('byline', 'author line');
  if (isBylineCue(features[i - 1]?.text ?? '') && block.words <= 8 && !block.closed) {
    return furniture('byline', 'follows the mark of an author line');
  }
  if (
    /^\((?:(?:additional )?reporting|writing|editing|compiled|with inputs|with files) (?:by|from)\b.{2,240}\)$/i.test(
      block.text,
    )
  ) {
    return furniture('byline', 'credits of an agency');
  }
  const most = i < bodyStart ? 60 : 14;
  if (
    date !== null &&
    (date.rest.length <= most || READ_TIME.test(block.text)) &&
    !block.closed &&
    !/^[—–]/.test(block.text)
  ) {
    return furniture('dateline', 'date line');
  }
  if (i < bodyStart + 2 && isTimeLine(block.text)) return furniture('dateline', 'time line');
  if (!inside(i)) return furniture(kindOutside(block, links[i]!), outsideReason(article, i));
  if (links[i] && doc.blocks[i]!.kind !== 'heading')
    return furniture('related', 'run of headlines');
  if (i < bodyStart && headline !== null && block.words <= 6 && !block.closed) {
    return furniture('label', 'short line between headline and text');
  }
  return {
    zone: 'body',
    furniture: null,
    reason: block.closed ? 'prose of the article' : 'within the article',
  };
}

const READ_TIME = /\bmin(?:ute)?s?\b.{0,20}(?:read|views?)|\bread\b.{0,12}\bmin/i;

/** "Updated Nov 19, 9:41 AM": a time of the paper without a year. */
function isTimeLine(text: string): boolean {
  return (
    text.length <= 120 && /^(?:last )?(?:updated|posted|published|modified)\b.{0,60}\d/i.test(text)
  );
}

function furniture(kind: FurnitureKind, reason: string): Label {
  return { zone: 'furniture', furniture: kind, reason };
}

function kindBefore(block: BlockFeatures, isDated: boolean): FurnitureKind {
  if (isDated) return 'dateline';
  return block.words <= 5 ? 'nav' : 'other';
}

function kindOutside(block: BlockFeatures, link: boolean): FurnitureKind {
  if (link) return 'related';
  return block.words <= 5 ? 'nav' : 'other';
}

function outsideReason({ bodyStart }: Article, i: number): string {
  return i < bodyStart ? 'before the article' : 'after the article';
}

/** The block after a line that announces a machine's summary speaks with a voice of its own. */
function markSummaries({ features }: Article, labels: Label[]): void {
  features.forEach((block, i) => {
    if (block.words > 12 || !AI_SUMMARY.test(block.text)) return;
    labels[i] = furniture('label', 'announces a machine summary');
    for (let k = i + 1; k < features.length && k <= i + 6; k++) {
      if (features[k]!.words < 8) continue;
      if (labels[k]!.zone !== 'headline') {
        labels[k] = {
          zone: 'ai-summary',
          furniture: null,
          reason: 'follows the mark of a machine summary',
        };
      }
      return;
    }
  });
}

function markFaq({ features, doc }: Article, labels: Label[]): void {
  // "FAQ" alone may be an entry of a menu; above a question it opens an article's own.
  const start = features.findIndex(
    (block, i) =>
      FAQ.test(block.text) &&
      (labels[i]!.zone === 'body' || /\?$/.test(features[i + 1]?.text ?? '')),
  );
  if (start < 0) return;
  const level = doc.blocks[start]!.level;
  for (let i = start; i < labels.length; i++) {
    const own = doc.blocks[i]!.level;
    // A heading of the same rank that asks nothing ends the questions.
    if (
      i > start &&
      level !== undefined &&
      own !== undefined &&
      own <= level &&
      !/\?$/.test(features[i]!.text)
    )
      return;
    if (labels[i]!.zone === 'body' || i === start)
      labels[i] = { zone: 'faq', furniture: null, reason: 'questions and answers' };
  }
}
