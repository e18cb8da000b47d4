import type { PageElement, PageText } from '../../text/read-page.ts';

/** One built file, by its address path: `/base/figures/x/`. */
export interface BuiltPage {
  /** Below the folder of the build: `figures/x/index.html`. */
  readonly file: string;
  readonly path: string;
  readonly text: PageText;
}

/** What a link can lead to: an element with an id, as far as it can prove something. */
export interface PageTarget {
  /** Whether it is the whole of the page's content, to which the way past the navigation leads. */
  readonly isMain: boolean;
  /** Ids of the passages that it shows as quotes. */
  readonly quotes: readonly string[];
  /** What stands in it; empty where that is more than a reader sees at once, in which nobody would find the proof. */
  readonly words: string;
}

/** Characters of a target beyond which it is a page of its own rather than a place: some three screens of text. */
const MOST_WORDS = 8000;

/** The built pages as others link to them. Only this is kept of a page: a site may have a hundred thousand. */
export interface PageSite {
  /** Address of the site without the base path: `https://example.org`. */
  readonly origin: string;
  /** Takes a page in. */
  add(page: BuiltPage): void;
  has(path: string): boolean;
  /** Path of the page and fragment that a link on a page leads to; null when it leads elsewhere. */
  resolve(href: string, from: string): LinkTarget | null;
  /** The element with this id. */
  target(path: string, id: string): PageTarget | null;
  /** Ids of the passages that a page shows as quotes. */
  quotes(path: string): readonly string[];
}

export interface LinkTarget {
  readonly path: string;
  readonly fragment: string | null;
}

interface PageOutline {
  readonly quotes: readonly string[];
  readonly targets: Readonly<Record<string, PageTarget>>;
}

/** A site without pages; `origin` is its address without the base path: `https://example.org`. */
export function pageSite(origin: string): PageSite {
  const known = new Map<string, PageOutline>();
  return {
    origin,
    // What is cut from a page would keep the whole of its markup in memory; a copy does not.
    add: (page) => void known.set(page.path, JSON.parse(JSON.stringify(outline(page)))),
    has: (path) => known.has(path),
    resolve(href, from) {
      const local = /^(\/(?!\/)[^?#]*|)(?:#([^%]*))?$/.exec(href);
      if (local && /^[\x21-\x7e]*$/.test(href) && !/[%\\]|\/\./.test(href)) {
        const [, path = '', fragment = ''] = local;
        return linkTarget(path === '' ? from : path, fragment);
      }
      const url = URL.canParse(href, `${origin}${from}`) ? new URL(href, `${origin}${from}`) : null;
      if (url?.origin !== origin) return null;
      return linkTarget(url.pathname, decodeURIComponent(url.hash.slice(1)));
    },
    target: (path, id) => known.get(path)?.targets[id] ?? null,
    quotes: (path) => known.get(path)?.quotes ?? [],
  };
}

function linkTarget(path: string, hash: string): LinkTarget {
  const fragment = hash.replace(/:~:.*$/, '');
  return { path, fragment: fragment === '' ? null : fragment };
}

/** The ids of a page with what stands inside them, and its quotes. */
function outline({ text }: BuiltPage): PageOutline {
  const targets: Record<string, PageTarget & { quotes: string[] }> = {};
  for (const { tag, attributes, words } of text.elements) {
    const id = attributes['id'];
    if (id === undefined || Object.hasOwn(targets, id)) continue;
    const isMain = tag === 'main';
    targets[id] = { isMain, quotes: [], words: isMain || words.length > MOST_WORDS ? '' : words };
  }
  const quotes = quotesOf(text.elements);
  for (const { element, id } of quotes) {
    for (let at: PageElement | null = element; at; at = at.parent) {
      const target = targets[at.attributes['id'] ?? ''];
      if (target && !target.isMain) target.quotes.push(id);
    }
  }
  return { quotes: quotes.map(({ id }) => id), targets };
}

/** The elements that claim to be verbatim, with the ids of their passages. */
export function quotesOf(
  elements: readonly PageElement[],
): { readonly element: PageElement; readonly id: string }[] {
  return elements.flatMap((element) => {
    const id = element.attributes['data-verbatim'];
    return id === undefined ? [] : [{ element, id }];
  });
}
