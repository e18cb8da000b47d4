import type { Evidence } from '../../src/domain/evidence.ts';
import { lineParts } from '../../src/text/line-parts.ts';
import { makeEvidence } from '../../src/text/make-evidence.ts';
import type { Article, ArticleSentence } from './article.ts';

/** Longest quote, in UTF-16 units; the check allows as many code points. */
const MAX_QUOTE = 300;

/**
 * The evidence for a claim whose deciding words stand at `[start, end)`: the sentence around them, or, where that is too
 * long or crosses a line, the part of it that holds them, cut between words.
 */
export function quoteSentence(
  article: Article,
  sentence: ArticleSentence,
  start: number,
  end: number,
): Evidence {
  const { doc } = article;
  const part = lineParts(doc.text, sentence.start, sentence.end).find(
    (line) => line.start <= start && line.end >= end,
  ) ?? { start, end };
  const room = MAX_QUOTE - (end - start);
  if (part.end - part.start <= MAX_QUOTE || room <= 0) {
    return makeEvidence(
      doc,
      article.zoneAt,
      part.start,
      Math.min(part.end, part.start + Math.max(MAX_QUOTE, end - start)),
    );
  }
  const from = Math.max(part.start, Math.min(start - Math.floor(room * 0.6), part.end - MAX_QUOTE));
  const to = Math.min(part.end, from + MAX_QUOTE);
  const first = from === part.start ? from : wordStart(doc.text, from, start);
  const last = to === part.end ? to : wordEnd(doc.text, to, end);
  return makeEvidence(doc, article.zoneAt, first, last);
}

function wordStart(text: string, from: number, limit: number): number {
  const clause = /[,;:–—]\s+(?=\S)/g;
  clause.lastIndex = from;
  const cut = clause.exec(text.slice(0, limit));
  if (cut) return cut.index + cut[0].length;
  const space = text.slice(from, limit).search(/\s\S/);
  return space < 0 ? limit : from + space + 1;
}

function wordEnd(text: string, to: number, limit: number): number {
  const space = text.slice(limit, to + 1).search(/\s\S*$/);
  return space <= 0 ? limit : limit + space;
}
