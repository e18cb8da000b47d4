import { scaleGroups } from '../charts/valuations/scale-groups.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Figure } from '../domain/figure.ts';
import { pagePath } from './list-pages.ts';
import type { Assessment } from './load-assessment.ts';
import { DRAWN } from './overview.ts';
import { paged, type ListPage } from './paging.ts';
import { filterPath, type RecordFilter } from './record-filters.ts';
import { valuationsSeries } from './valuations-chart.ts';

/** Amounts on a page of the table. */
const SIZE = DRAWN.figures;

/** One page of the amounts: of all, or of those that a filter leaves. */
export interface ValuationsPage {
  /** Below `/valuations/`, without the last slash; undefined for the first of all. */
  readonly path: string | undefined;
  readonly current: RecordFilter | null;
  readonly page: ListPage<Figure>;
  /** How many amounts all pages of the filter have. */
  readonly count: number;
}

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
  return [null, ...filters].flatMap((current) => {
    const shown = current === null ? order : order.filter(({ id }) => current.ids.has(id));
    return paged(shown, SIZE).map((page) => ({
      path:
        pagePath(current === null ? '' : filterPath(current), page.number).replace(/\/$/, '') ||
        undefined,
      current,
      page,
      count: shown.length,
    }));
  });
}
