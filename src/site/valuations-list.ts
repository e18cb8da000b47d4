import { scaleGroups } from '../charts/valuations/scale-groups.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Figure } from '../domain/figure.ts';
import { filteredPages, type FilteredPage } from './filtered-pages.ts';
import type { Assessment } from './load-assessment.ts';
import { DRAWN } from './overview.ts';
import type { RecordFilter } from './record-filters.ts';
import { valuationsSeries } from './valuations-chart.ts';

/** One page of the amounts. */
export type ValuationsPage = FilteredPage<Figure>;

/** Every page of the table, in the order of the chart, which is made once. */
export function valuationsPages(
  dossier: Dossier,
  assessment: Assessment,
  filters: readonly RecordFilter[],
): ValuationsPage[] {
  const byId = new Map(dossier.figures.map((figure) => [figure.id, figure]));
  const order = scaleGroups(valuationsSeries(dossier, assessment).lanes).flatMap(({ lanes }) =>
    lanes.flatMap(({ lane }) => lane.figures.flatMap(({ id }) => byId.get(id) ?? [])),
  );
  return filteredPages(order, filters, DRAWN.figures);
}
