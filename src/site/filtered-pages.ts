import type { Id } from '../domain/ids.ts';
import { pagePath } from './list-pages.ts';
import { paged, type ListPage } from './paging.ts';
import { filterPath, type RecordFilter } from './record-filters.ts';

/** One page of a list that can be filtered: of all records, or of those that a filter leaves. */
export interface FilteredPage<T> {
  /** Below the list's own address, without the last slash; undefined for the first of all. */
  readonly path: string | undefined;
  readonly current: RecordFilter | null;
  readonly page: ListPage<T>;
  /** How many records all pages of the filter have. */
  readonly count: number;
}

/** Every page of a list and of each of its filters, `size` records each, in the order given. */
export function filteredPages<T extends { readonly id: Id }>(
  order: readonly T[],
  filters: readonly RecordFilter[],
  size: number,
): FilteredPage<T>[] {
  return [null, ...filters].flatMap((current) => {
    const shown = current === null ? order : order.filter(({ id }) => current.ids.has(id));
    return paged(shown, size).map((page) => ({
      path:
        pagePath(current === null ? '' : filterPath(current), page.number).replace(/\/$/, '') ||
        undefined,
      current,
      page,
      count: shown.length,
    }));
  });
}
