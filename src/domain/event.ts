import type { FuzzyDate } from './edtf.ts';
import type { SourcedEvidence } from './evidence.ts';
import type { EntityId, EventId } from './ids.ts';
import type { Review } from './stance.ts';

/** How real the sources make it: done, told by others as done, rumoured, foreseen, or denied. */
export type Realis = 'actual' | 'reported' | 'rumoured' | 'forecast' | 'denied';

export const REALIS: readonly Realis[] = ['actual', 'reported', 'rumoured', 'forecast', 'denied'];

/** Something that happened, or is said to, at a time that can be bounded. Several tellings are one event. */
export interface Event {
  readonly id: EventId;
  readonly title: string;
  readonly date: FuzzyDate;
  readonly entities: readonly EntityId[];
  readonly kind: 'instant' | 'span';
  readonly realis: Realis;
  /** Events that this one is told to come before; order edges hold inside one source only. */
  readonly before: readonly EventId[];
  readonly after: readonly EventId[];
  /** The event of which this is another telling, when a person has said so. */
  readonly sameAs: EventId | null;
  readonly evidence: readonly SourcedEvidence[];
  readonly review: Review;
}
