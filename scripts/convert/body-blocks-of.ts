import type { ZonedBlock } from './zone-blocks.ts';
import type { BodyBlock } from './to-body.ts';

/** Longest line of plain text that may be a heading, in words and characters. */
const MAX_WORDS = 14;
const MAX_LENGTH = 100;

/** A sentence or clause goes on or ends; a heading does neither. A question mark may end a heading. */
const SENTENCE_END = /[.!:;,…”"’)]$/u;

/**
 * The blocks of an article's text as its body shows them: everything but furniture. Plain text has no mark for headings,
 * so a short line that ends like none and stands before something longer is taken for one. Bullets are left to the list.
 */
export function bodyBlocksOf(text: string, blocks: readonly ZonedBlock[]): BodyBlock[] {
  const shown = blocks.filter(({ zone }) => zone !== 'furniture');
  return shown.map((block, i): BodyBlock => {
    const words = text.slice(block.start, block.end);
    if (block.kind === 'list-item')
      return { kind: 'list-item', text: words.replace(/^[•·▪◦‣*–-]\s+/u, '') };
    if (block.kind !== 'paragraph') {
      return {
        kind: block.kind,
        text: words,
        ...(block.level === undefined ? {} : { level: block.level }),
      };
    }
    const isHeading =
      block.zone === 'headline' || (looksLikeHeading(words) && shown[i + 1] !== undefined);
    return { kind: isHeading ? 'heading' : 'paragraph', text: words };
  });
}

function looksLikeHeading(words: string): boolean {
  return (
    words.length <= MAX_LENGTH &&
    !/[\r\n]/.test(words) &&
    words.split(/\s+/).length <= MAX_WORDS &&
    /^[\p{Lu}\p{N}“"‘(]/u.test(words) &&
    /\p{L}/u.test(words) &&
    !SENTENCE_END.test(words)
  );
}
