import type { Event } from '../domain/event.ts';

/** Events in the order of time: by first possible day, open starts by their last; what no source dates comes last. */
export function eventsInOrder(events: readonly Event[]): Event[] {
  const key = ({ date, id }: Event) =>
    `${date.earliest ?? date.latest ?? '9999'}|${date.latest ?? '9999'}|${id}`;
  return [...events].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
