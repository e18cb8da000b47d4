import type { EntityId } from '../domain/ids.ts';

/** Code points that a quote may have (method, section 8). */
const LONGEST_QUOTE = 290;
const MOST_PARTICIPANTS = 4;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The passage that an event is quoted with: its sentence, or of a long one the part that tells it. */
export function eventQuote(sentence: Range, part: Range): Range {
  return sentence.end - sentence.start <= LONGEST_QUOTE
    ? { start: sentence.start, end: sentence.end }
    : part;
}

/** Who takes part, each once, in the order given; those of whom nobody knows who they are left out. */
export function participantsOf(entities: readonly (EntityId | null)[]): EntityId[] {
  return [...new Set(entities)]
    .filter((entity): entity is EntityId => entity !== null)
    .slice(0, MOST_PARTICIPANTS);
}
