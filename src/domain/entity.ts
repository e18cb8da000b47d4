import type { EntityId } from './ids.ts';
import type { Review } from './stance.ts';

export type EntityKind = 'organisation' | 'person' | 'product' | 'place';

export const ENTITY_KINDS: readonly EntityKind[] = ['organisation', 'person', 'product', 'place'];

/** A company, person, product or place that the sources speak of. */
export interface Entity {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: EntityKind;
  /** Other spellings, matched as whole words, case-sensitive, longest first. The name itself need not be repeated. */
  readonly aliases: readonly string[];
  readonly review: Review;
}
