import type { Dossier } from '../domain/dossier.ts';
import type { Event } from '../domain/event.ts';
import { tellingGroups } from '../charts/timeline/tellings.ts';
import type { FilterNames, RecordFilter } from './record-filters.ts';
import { recordFilters } from './record-filters.ts';

/** The filters of the timeline. An event that is told in several ways is shown with all its tellings, or not at all. */
export function timelineFilters(
  { events, questions }: Pick<Dossier, 'events' | 'questions'>,
  names: FilterNames,
): readonly RecordFilter[] {
  const shown = events.filter(({ review }) => review !== 'rejected');
  return recordFilters(
    tellingGroups(shown, questions).flatMap(({ events: group }) =>
      group.map((event) => ({
        id: event.id,
        entities: event.entities,
        sources: sourcesOf([event]),
        metric: null,
        review: event.review,
        with: group.map(({ id }) => id),
      })),
    ),
    names,
  );
}

/** What a filter leaves of a dossier's timeline: its events, and the sources that tell them. */
export function filteredTimeline(dossier: Dossier, filter: RecordFilter | null): Dossier {
  if (filter === null) return dossier;
  const events = dossier.events.filter(({ id }) => filter.ids.has(id));
  const telling = new Set(sourcesOf(events));
  return { ...dossier, events, sources: dossier.sources.filter(({ id }) => telling.has(id)) };
}

function sourcesOf(events: readonly Event[]): string[] {
  return [...new Set(events.flatMap(({ evidence }) => evidence.map(({ source }) => source)))];
}
