import type { EntityKind } from '../domain/entity.ts';
import type { Part } from './line-parts.ts';

/** A name in a text. */
export interface EntityMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What the words around it make it; null when they do not tell. */
  readonly kind: EntityKind | null;
}

/** The names in a text: runs of capitalised words. With `sentences`, only inside those ranges. */
export function findEntities(text: string, sentences?: readonly Part[]): EntityMention[] {
  const parts = sentences ?? [{ start: 0, end: text.length }];
  return parts.flatMap((part) =>
    [
      ...text
        .slice(part.start, part.end)
        .matchAll(/\b\p{Lu}[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*)*/gu),
    ].map((match) => ({
      start: part.start + match.index,
      end: part.start + match.index + match[0].length,
      text: match[0],
      kind: null,
    })),
  );
}
