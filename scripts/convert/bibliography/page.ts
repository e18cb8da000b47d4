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
  /** Its language writes 02-03-2024 for the second of March; English does both. */
  readonly dayFirst: boolean;
}

/** Languages whose readers take the first number of a date for the day. */
const DAY_FIRST: ReadonlySet<string> = new Set(
  'de fr es pt it nl sv da no nb fi pl cs sk ro el tr ru uk bg hr sl ca gl id vi'.split(' '),
);

export function pageOf(doc: DocumentText, blocks: readonly ZonedBlock[], language: string): Page {
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
    dayFirst: DAY_FIRST.has(language),
  };
}
