import type { Realis } from '../domain/event.ts';
import type { EntityId } from '../domain/ids.ts';
import type { EntityPlace, SentencePlace } from './own-amounts.ts';

/** A told action. Offsets are UTF-16 units. */
export interface EventMention {
  /** The passage quoted: a clause or sentence. */
  readonly start: number;
  readonly end: number;
  /** A few words of the source, at most 90 characters, cut at word boundaries. */
  readonly title: string;
  /** Canonical action: "sign", "acquire", "raise" … (see action-cues.ts). */
  readonly action: string;
  readonly participants: readonly EntityId[];
  /** Index into the dates given; null when the clause has none. */
  readonly date: number | null;
  readonly realis: Realis;
  readonly kind: 'instant' | 'span';
  /** Indices of events that this one is told to come after. */
  readonly after: readonly number[];
}

export interface EventInput {
  readonly text: string;
  readonly sentences: readonly SentencePlace[];
  readonly entities: readonly EntityPlace[];
  readonly dates: readonly { readonly start: number; readonly end: number }[];
  /** Publication date as an EDTF string, or null. */
  readonly published: string | null;
}

/** The actions that a text tells, with who took part, when, and how real it makes them. */
export function findEvents(_input: EventInput): EventMention[] {
  return [];
}
