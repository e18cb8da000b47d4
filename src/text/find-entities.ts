import type { EntityKind } from '../domain/entity.ts';
import { kindOfMention } from './kind-of-mention.ts';
import type { Part } from './line-parts.ts';
import { learnNames } from './learn-names.ts';
import { findNames } from './find-names.ts';

/** A name in a text. */
export interface EntityMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What the words around it make it; null when they do not tell. */
  readonly kind: EntityKind | null;
}

/**
 * The names in a text, in order and without overlaps. Names are learned from running sentences; headings in Title Case
 * only show names that stand in a sentence too. With `sentences`, only those ranges are read.
 */
export function findEntities(text: string, sentences?: readonly Part[]): EntityMention[] {
  const parts = sentences ?? [{ start: 0, end: text.length }];
  return findNames(text, [...learnNames(text, parts).keys()], parts).map((found) => ({
    ...found,
    kind: kindOfMention(text, found),
  }));
}
