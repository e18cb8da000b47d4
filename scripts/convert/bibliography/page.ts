import type { DocumentText } from '../../../src/text/document-text.ts';
import type { ZonedBlock } from '../zone-blocks.ts';

/** A zoned document as the finders of the bibliography look at it. */
export interface Page {
  readonly doc: DocumentText;
  readonly blocks: readonly ZonedBlock[];
  /** The text of each block. */
  readonly lines: readonly string[];
  /** Index of the headline, or -1. */
  readonly headline: number;
  /** Index of the first paragraph of the article, or -1. */
  readonly bodyStart: number;
  /** Index after the last block of the article. */
  readonly bodyEnd: number;
}

export function pageOf(doc: DocumentText, blocks: readonly ZonedBlock[]): Page {
  const lines = blocks.map((block) => doc.text.slice(block.start, block.end));
  const isBody = (block: ZonedBlock): boolean => block.zone === 'body' || block.zone === 'faq';
  const prose = blocks.findIndex(
    (block, i) => isBody(block) && lines[i]!.split(/\s+/).length >= 10,
  );
  return {
    doc,
    blocks,
    lines,
    headline: blocks.findIndex((block) => block.zone === 'headline'),
    bodyStart: prose >= 0 ? prose : blocks.findIndex(isBody),
    bodyEnd: blocks.findLastIndex(isBody) + 1,
  };
}
