import type { TextBlock } from './body-blocks.ts';
import type { DocumentText } from './document-text.ts';

/** A block of the body with its place in the document's text. */
export interface PlacedBlock extends TextBlock {
  /** UTF-16 indices into the document's text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds each block of a body in the document it was taken from, in order. A block whose words do not stand there, or stand
 * before its predecessor, is returned apart: the site shows nothing as a source's words that the source does not have.
 */
export function placeBlocks(
  doc: Pick<DocumentText, 'text'>,
  blocks: readonly TextBlock[],
): { placed: PlacedBlock[]; strangers: TextBlock[] } {
  const placed: PlacedBlock[] = [];
  const strangers: TextBlock[] = [];
  // Line ends may differ between document and body; both count as one character here.
  const text = doc.text.replace(/\r(?!\n)/g, '\n');
  let from = 0;
  for (const block of blocks) {
    const found = findBlock(text, block.text, from);
    if (!found) strangers.push(block);
    else {
      placed.push({ ...block, ...found });
      from = found.end;
    }
  }
  return { placed, strangers };
}

function findBlock(
  text: string,
  wanted: string,
  from: number,
): { start: number; end: number } | null {
  const start = text.indexOf(wanted, from);
  if (start >= 0) return { start, end: start + wanted.length };
  if (!wanted.includes('\n')) return null;
  const windows = wanted.replaceAll('\n', '\r\n');
  const other = text.indexOf(windows, from);
  return other < 0 ? null : { start: other, end: other + windows.length };
}
