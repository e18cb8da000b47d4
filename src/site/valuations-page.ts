import { conflictingFigures } from '../assess/conflicting-figures.ts';
import type { Method } from '../assess/method.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Id } from '../domain/ids.ts';
import type { FilterNames, RecordFilter } from './record-filters.ts';
import { recordFilters } from './record-filters.ts';

/** The filters of the valuations. An amount is shown with those that contradict it. */
export function valuationsFilters(
  { figures }: Pick<Dossier, 'figures'>,
  { contradictions }: Pick<Method, 'contradictions'>,
  names: FilterNames,
): readonly RecordFilter[] {
  const against = new Map<Id, Set<Id>>();
  for (const { figures: group } of conflictingFigures(figures, contradictions.tolerance)) {
    const ids = group.map(({ id }) => id);
    for (const id of ids) against.set(id, new Set([...(against.get(id) ?? []), ...ids]));
  }
  return recordFilters(
    figures.map((figure) => ({
      id: figure.id,
      entities: figure.entity === null ? [] : [figure.entity],
      sources: [figure.source],
      metric: figure.metric,
      review: figure.review,
      with: [...(against.get(figure.id) ?? [])],
    })),
    names,
  );
}

/** What a filter leaves of a dossier's amounts. */
export function filteredValuations(dossier: Dossier, filter: RecordFilter | null): Dossier {
  if (filter === null) return dossier;
  return { ...dossier, figures: dossier.figures.filter(({ id }) => filter.ids.has(id)) };
}
