import { paged, type ListPage } from '../paging.ts';
import { SEARCH_KINDS, type SearchKind, type SearchRecord } from './search-records.ts';

/** Entries of one kind on a page of the index. */
const SIZE = 200;

/** The entries of one kind on a page of the index. */
export interface IndexPart {
  readonly kind: SearchKind;
  readonly page: ListPage<SearchRecord>;
}

/** A page of the index: the first of every kind, or a later one of a single kind. */
export interface IndexPage {
  /** Its path below `/search/`; undefined for the first. */
  readonly path: string | undefined;
  readonly parts: readonly IndexPart[];
}

/** Everything that can be found, by kind, from A to Z, in pages. */
export function indexPages(records: readonly SearchRecord[]): IndexPage[] {
  const parts = SEARCH_KINDS.flatMap((kind) => {
    const entries = records
      .filter((record) => record.kind === kind)
      .sort((a, b) => compareWords(a.title, b.title) || compareWords(a.href, b.href));
    return entries.length === 0 ? [] : paged(entries, SIZE).map((page) => ({ kind, page }));
  });
  return [
    { path: undefined, parts: parts.filter(({ page }) => page.number === 1) },
    ...parts
      .filter(({ page }) => page.number > 1)
      .map((part) => ({
        path: indexPath(part.kind, part.page.number).replace(/\/$/, ''),
        parts: [part],
      })),
  ];
}

/** The path below `/search/` of a kind's page. */
export function indexPath(kind: SearchKind, number: number): string {
  const name = kind.toLowerCase();
  return number === 1 ? `#${name}` : `${name}/${number}/`;
}

/** By letters, capital or small, the same on every machine. */
export function compareWords(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}
