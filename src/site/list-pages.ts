import { formatCount } from '../domain/format-count.ts';
import { paged, type ListPage } from './paging.ts';

/** Entries on a page of each list: as many as make a page of some forty kilobytes. */
export const LIST_SIZES = { sources: 100, entities: 200, questions: 40, coverage: 20 } as const;

/** A page of a list at an address of its own: what a route with a rest parameter `list` needs. */
export interface ListRoute<T> {
  /** `undefined` for the first page, whose address is that of the list itself. */
  readonly params: { readonly list: string | undefined };
  readonly props: { readonly page: ListPage<T> };
}

/** The pages of a list. A first page has one address only, that without a number, so that links to it stay the same. */
export function listRoutes<T>(entries: readonly T[], size: number): ListRoute<T>[] {
  return paged(entries, size).map((page) => ({
    params: { list: pagePath('', page.number).replace(/\/$/, '') || undefined },
    props: { page },
  }));
}

/** The address of a page of the list at `first`: `/sources/`, `/sources/page/2/`. */
export function pagePath(first: string, number: number): string {
  return number === 1 ? first : `${first}page/${number}/`;
}

/** " (page 2 of 5)" behind titles, so that no two pages have one title; nothing on a first page. */
export function pageWords({ number, of }: Pick<ListPage<unknown>, 'number' | 'of'>): string {
  return number === 1 ? '' : ` (page ${formatCount(number)} of ${formatCount(of)})`;
}
