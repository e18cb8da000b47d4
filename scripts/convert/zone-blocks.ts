import type { Zone } from '../../src/domain/evidence.ts';
import type { FurnitureKind } from '../../src/domain/source.ts';
import type { Block, DocumentText } from '../../src/text/document-text.ts';

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
}

/** Labels each block of a document; nothing is deleted. */
export function zoneBlocks(doc: DocumentText, hints: ZoneHints = {}): ZonedBlock[] {
  return doc.blocks.map((block, index) => {
    const text = doc.text.slice(block.start, block.end);
    const words = text.split(/\s+/).length;
    const body = hints.bodyBlocks?.has(index) ?? (words > 12 && /[.!?:"”)]$/.test(text));
    return body
      ? { ...block, zone: 'body', furniture: null, reason: 'prose' }
      : { ...block, zone: 'furniture', furniture: 'other', reason: 'short and no sentence' };
  });
}
