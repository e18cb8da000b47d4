import type { Realis } from '../domain/event.ts';
import type { EntityId } from '../domain/ids.ts';
import { eventsInSentence } from './events-in-sentence.ts';
import { foreignActionPatterns } from './foreign-action-patterns.ts';
import { foreignEventsInSentence } from './foreign-events-in-sentence.ts';
import { nounEvents } from './noun-events.ts';
import { followReferences } from './follow-references.ts';
import type { MaskedText } from './masked-text.ts';
import type { EntityPlace, SentencePlace } from './owned-amount.ts';

export { sameTelling } from './same-telling.ts';
export type { Telling } from './same-telling.ts';

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
  /** ISO 639-1 code; English where nothing is known of it. */
  readonly language?: string;
  /** The masked sentences of this text, when they were or will be read for something else as well. */
  readonly masks?: MaskedText;
}

/** The actions that a text tells as done, under way or planned, with who took part, when, and how real it makes them. */
export function findEvents(input: EventInput): EventMention[] {
  const events: EventMention[] = [];
  const { language = 'en' } = input;
  const foreign = foreignActionPatterns(language) ? language : null;
  const names = new Map<EntityId, string>();
  for (const { entity, start, end } of input.entities)
    if (!names.has(entity)) names.set(entity, input.text.slice(start, end));
  let previous: number[] = [];
  followReferences(
    { ...input, mainEntity: null },
    () => [],
    (followed) => {
      const context = {
        text: input.text,
        dates: input.dates,
        first: events.length,
        previous,
        nameOf: (entity: EntityId) => names.get(entity) ?? null,
      };
      const told = foreign
        ? foreignEventsInSentence(followed, context, foreign)
        : [...eventsInSentence(followed, context), ...nounEvents(followed, context)];
      events.push(...told);
      if (told.length > 0) previous = told.map((_, index) => events.length - told.length + index);
      return [];
    },
  );
  return events;
}
