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

/** What two tellings need to be compared across documents. */
export interface Telling {
  readonly action: string;
  readonly participants: readonly EntityId[];
  readonly realis: Realis;
  /** Days between which it happened, YYYY-MM-DD; null where open. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Whether two tellings are of one event: one action, the same participants, dates that do not exclude each other. */
export function sameTelling(a: Telling, b: Telling): boolean {
  if (a.action !== b.action) return false;
  const shared = a.participants.filter((id) => b.participants.includes(id)).length;
  if (shared === 0 || shared < Math.min(2, a.participants.length, b.participants.length))
    return false;
  return !(
    (a.latest !== null && b.earliest !== null && a.latest < b.earliest) ||
    (b.latest !== null && a.earliest !== null && b.latest < a.earliest)
  );
}
