import type { PageElement, PageText } from '../../text/read-page.ts';

/** One built file, by its address path: `/base/figures/x/`. */
export interface BuiltPage {
  /** Below the folder of the build: `figures/x/index.html`. */
  readonly file: string;
  readonly path: string;
  readonly text: PageText;
}

/** The built pages, and what can be found on them. */
export interface PageSite {
  /** Address of the site without the base path: `https://example.org`. */
  readonly origin: string;
  readonly pages: readonly BuiltPage[];
  page(path: string): BuiltPage | null;
  /** Path of the page and fragment that a link on a page leads to; null when it leads elsewhere. */
  resolve(href: string, from: string): { path: string; fragment: string | null } | null;
  /** The element with this id. */
  target(path: string, id: string): PageElement | null;
  /** Ids of the passages that a page, or an element of it, shows as quotes. */
  quotes(path: string, inside?: PageElement): readonly string[];
}

/** Gathers built pages; `origin` is the address of the site without the base path: `https://example.org`. */
export function pageSite(pages: readonly BuiltPage[], origin: string): PageSite {
  const known = new Map(
    pages.map((page) => [
      page.path,
      {
        page,
        ids: new Map(
          page.text.elements.map((element) => [element.attributes['id'] ?? '', element]),
        ),
        quotes: page.text.elements.filter(({ attributes }) => 'data-verbatim' in attributes),
      },
    ]),
  );
  return {
    origin,
    pages,
    page: (path) => known.get(path)?.page ?? null,
    resolve(href, from) {
      const url = URL.canParse(href, `${origin}${from}`) ? new URL(href, `${origin}${from}`) : null;
      if (url?.origin !== origin) return null;
      const fragment = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''));
      return { path: url.pathname, fragment: fragment === '' ? null : fragment };
    },
    target: (path, id) => known.get(path)?.ids.get(id) ?? null,
    quotes: (path, inside) =>
      (known.get(path)?.quotes ?? [])
        .filter((element) => inside === undefined || isWithin(element, inside))
        .map(({ attributes }) => attributes['data-verbatim'] ?? ''),
  };
}

/** Whether an element is another one or stands inside it. */
export function isWithin(element: PageElement, other: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === other) return true;
  return false;
}
