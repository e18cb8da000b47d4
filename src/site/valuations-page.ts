import { conflictingFigures } from '../assess/conflicting-figures.ts';
import type { Method } from '../assess/method.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { FilterNames, RecordFilter } from './record-filters.ts';
import { recordFilters } from './record-filters.ts';

/** The filters of the valuations. An amount is shown with those that contradict it. */
export function valuationsFilters(
  { figures }: Pick<Dossier, 'figures'>,
  { contradictions }: Pick<Method, 'contradictions'>,
  names: FilterNames,
): readonly RecordFilter[] {
  const conflicts = conflictingFigures(figures, contradictions.tolerance);
  return recordFilters(
    figures.map((figure) => ({
      id: figure.id,
      entities: figure.entity === null ? [] : [figure.entity],
      sources: [figure.source],
      metric: figure.metric,
      review: figure.review,
      with: conflicts
        .filter((conflict) => conflict.figures.some(({ id }) => id === figure.id))
        .flatMap((conflict) => conflict.figures.map(({ id }) => id)),
    })),
    names,
  );
}

/** What a filter leaves of a dossier's amounts. */
export function filteredValuations(dossier: Dossier, filter: RecordFilter | null): Dossier {
  if (filter === null) return dossier;
  return { ...dossier, figures: dossier.figures.filter(({ id }) => filter.ids.has(id)) };
}
