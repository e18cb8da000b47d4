import type { Dossier } from '../domain/dossier.ts';
import type { Event } from '../domain/event.ts';
import type { Id } from '../domain/ids.ts';
import { eventsInOrder } from './events-in-order.ts';
import { pagePath } from './list-pages.ts';
import { DRAWN } from './overview.ts';
import { paged, type ListPage } from './paging.ts';
import { filterPath, type RecordFilter } from './record-filters.ts';

/** Events on a page of the list. */
const SIZE = DRAWN.events;

/** One page of the events: of all, or of those that a filter leaves. */
export interface TimelinePage {
  /** Below `/timeline/`, without the last slash; undefined for the first of all. */
  readonly path: string | undefined;
  readonly current: RecordFilter | null;
  readonly page: ListPage<Event>;
  /** How many events all pages of the filter have. */
  readonly count: number;
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
  return [null, ...filters].flatMap((current) => {
    const shown = current === null ? order : order.filter(({ id }) => current.ids.has(id));
    return paged(shown, SIZE).map((page) => ({
      path:
        pagePath(current === null ? '' : filterPath(current), page.number).replace(/\/$/, '') ||
        undefined,
      current,
      page,
      count: shown.length,
      context: [
        ...new Set(page.entries.flatMap(sourcesOf).flatMap((source) => told.get(source) ?? [])),
      ],
    }));
  });
}

function sourcesOf({ evidence }: Event): Id[] {
  return [...new Set(evidence.map(({ source }) => source))];
}
