import type { Event } from '../../domain/event.ts';
import type { EventId } from '../../domain/ids.ts';
import { compareBy } from '../compare.ts';

/**
 * Gathers the tellings of one event by their `sameAs`. The event that the others point to comes first; without one (the
 * reference is missing or runs in a circle) the smallest id does.
 */
export function tellingGroups(events: readonly Event[]): Event[][] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const groups = Map.groupBy(events, (event) => rootOf(event, byId));
  return [...groups].sort(compareBy(([root]) => root)).map(([root, group]) =>
    group.toSorted(
      compareBy(
        ({ id }) => (id === root ? 0 : 1),
        ({ date }) => date.earliest ?? date.latest ?? '~',
        ({ id }) => id,
      ),
    ),
  );
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
