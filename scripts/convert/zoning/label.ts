import type { Zone } from '../../../src/domain/evidence.ts';
import type { FurnitureKind } from '../../../src/domain/source.ts';

/** The decision on one block. */
export interface Label {
  readonly zone: Zone;
  readonly furniture: FurnitureKind | null;
  readonly reason: string;
}
