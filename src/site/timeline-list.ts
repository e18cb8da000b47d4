import type { Dossier } from '../domain/dossier.ts';
import type { Event } from '../domain/event.ts';
import type { Id } from '../domain/ids.ts';
import { eventsInOrder } from './events-in-order.ts';
import { filteredPages, type FilteredPage } from './filtered-pages.ts';
import { DRAWN } from './overview.ts';
import type { RecordFilter } from './record-filters.ts';

/** One page of the events. */
export interface TimelinePage extends FilteredPage<Event> {
  /** The events by which those of the page are ordered and bounded: all that their sources tell. */
  readonly context: readonly Event[];
}

/** Every page of the list, in the order of time. */
export function timelinePages(
  { events }: Pick<Dossier, 'events'>,
  filters: readonly RecordFilter[],
): TimelinePage[] {
  const order = eventsInOrder(events);
  const told = new Map<Id, Event[]>();
  for (const event of order)
    for (const source of sourcesOf(event)) told.set(source, [...(told.get(source) ?? []), event]);
  return filteredPages(order, filters, DRAWN.events).map((one) => ({
    ...one,
    context: [
      ...new Set(one.page.entries.flatMap(sourcesOf).flatMap((source) => told.get(source) ?? [])),
    ],
  }));
}

function sourcesOf({ evidence }: Event): Id[] {
  return [...new Set(evidence.map(({ source }) => source))];
}
