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
  const [firstLine = ''] = wanted.split('\n', 1);
  for (
    let start = text.indexOf(firstLine, from);
    start >= 0;
    start = text.indexOf(firstLine, start + 1)
  ) {
    const end = matchEnd(text, start, wanted);
    if (end !== null) return { start, end };
  }
  return null;
}

/** Where a match that begins at `start` ends; a line feed of the body stands for any line end of the document. */
function matchEnd(text: string, start: number, wanted: string): number | null {
  let at = start;
  for (const line of wanted.split(/(?<=\n)/)) {
    const words = line.replace(/\n$/, '');
    if (!text.startsWith(words, at)) return null;
    at += words.length;
    if (words === line) continue;
    const lineEnd = text.startsWith('\r\n', at) ? 2 : text[at] === '\n' ? 1 : 0;
    if (lineEnd === 0) return null;
    at += lineEnd;
  }
  return at;
}
