import { parseDay } from '../../domain/civil-day.ts';
import type { Event } from '../../domain/event.ts';
import type { EventId } from '../../domain/ids.ts';
import type { Question } from '../../domain/question.ts';
import { compareBy } from '../compare.ts';

/** The tellings of one thing that happened. */
export interface TellingGroup {
  /** The dispute on how firm a deal is that makes them one; null when their `sameAs` does, or nothing else tells of it. */
  readonly question: Question | null;
  readonly events: readonly Event[];
}

/** Tellings further apart than this, in days, are of two deals of the same parties, whatever a question says of them. */
const FAR_APART = 366;

/**
 * Gathers the tellings of one event: by their `sameAs`, and by the questions that are about one event (how firm a deal is, when
 * something was) when they answer it. The event that the others point to comes first; without one (the reference is missing or
 * runs in a circle) the smallest id does.
 */
export function tellingGroups(
  events: readonly Event[],
  questions: readonly Question[] = [],
): TellingGroup[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const roots = new Map(events.map((event) => [event.id, rootOf(event, byId)]));
  const asked = new Map<EventId, Question>();
  for (const question of questions.toSorted(compareBy(({ id }) => id))) {
    if (question.openedBy !== 'status' && question.openedBy !== 'dates') continue;
    const answering = nearInTime(events.filter((event) => answers(event, question)));
    const [root, ...others] = new Set(answering.map(({ id }) => roots.get(id) ?? id));
    if (root === undefined) continue;
    for (const [id, own] of roots) if (others.includes(own)) roots.set(id, root);
    if (answering.length > 1 && question.openedBy === 'status') asked.set(root, question);
  }
  const groups = Map.groupBy(events, ({ id }) => roots.get(id) ?? id);
  return [...groups].sort(compareBy(([root]) => root)).map(([root, group]) => ({
    question: asked.get(root) ?? null,
    events: group.toSorted(
      compareBy(
        ({ id }) => (id === root ? 0 : 1),
        ({ date }) => date.earliest ?? date.latest ?? '~',
        ({ id }) => id,
      ),
    ),
  }));
}

/** Whether a position of the question rests on a passage that tells the event. */
function answers(event: Event, { positions, review }: Question): boolean {
  if (review === 'rejected') return false;
  const passages = positions.flatMap(({ evidence }) => evidence);
  return event.evidence.some((one) =>
    passages.some(
      (other) => other.source === one.source && other.start < one.end && one.start < other.end,
    ),
  );
}

/** Those that can be one event: the undated, and the dated that are not far from the first of them. By id. */
function nearInTime(events: readonly Event[]): Event[] {
  const dayOf = ({ date }: Event): number | null => {
    const day = date.edtf === null ? null : (date.earliest ?? date.latest);
    return day === null ? null : parseDay(day);
  };
  const days = events.map(dayOf).filter((day) => day !== null);
  const first = Math.min(...days);
  return events
    .filter((event) => (dayOf(event) ?? first) - first <= FAR_APART || days.length === 0)
    .toSorted(compareBy(({ id }) => id));
}

function rootOf(event: Event, byId: ReadonlyMap<EventId, Event>): EventId {
  const seen = [event.id];
  let current = event;
  for (;;) {
    const next = current.sameAs === null ? undefined : byId.get(current.sameAs);
    if (!next) return current.id;
    if (seen.includes(next.id)) return seen.slice(seen.indexOf(next.id)).toSorted()[0] ?? next.id;
    seen.push(next.id);
    current = next;
  }
}
