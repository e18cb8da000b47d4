import type { PageElement, PageText } from '../../text/read-page.ts';
import { cached } from './cached.ts';

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

/** What is kept of a page. */
interface PageOutline {
  /** The passages that it shows as quotes, in order. */
  readonly quotes: readonly string[];
  /** The elements that links can lead to, by id. */
  readonly targets: Readonly<Record<string, Target>>;
  /** The words of the targets, those that stand inside each other once. */
  readonly words: string;
}

/** Where words begin and end in those of the outline (nowhere for more than a screen or two), and quotes in its list. */
type Target = readonly [
  isMain: 0 | 1,
  from: number,
  to: number,
  quote: number,
  afterQuotes: number,
];

/** A site without pages; `origin` is its address without the base path: `https://example.org`. */
export function pageSite(origin: string): PageSite {
  const known = new Map<string, Packed>();
  const unpacked = cached((path) => unpack(known.get(path) ?? pack(EMPTY)), RECENT);
  const outlineOf = (path: string): PageOutline => (known.has(path) ? unpacked(path) : EMPTY);
  return {
    origin,
    add: (page) => void known.set(page.path, pack(outline(page))),
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
    target(path, id) {
      const page = outlineOf(path);
      const target = Object.hasOwn(page.targets, id) ? page.targets[id] : undefined;
      if (!target) return null;
      const [isMain, from, to, quote, afterQuotes] = target;
      return {
        isMain: isMain === 1,
        quotes: page.quotes.slice(quote, afterQuotes),
        words: page.words.slice(from, to),
      };
    },
    quotes: (path) => outlineOf(path).quotes,
  };
}

function linkTarget(path: string, hash: string): LinkTarget {
  const fragment = hash.replace(/:~:.*$/, '');
  return { path, fragment: fragment === '' ? null : fragment };
}

/** The ids of a page with what stands inside them, and its quotes. */
function outline({ text: { text, elements } }: BuiltPage): PageOutline {
  const targets: Record<string, Target> = {};
  const quotes = quotesOf(elements);
  let words = '';
  let [shift, copied] = [0, 0];
  for (const { tag, attributes, from, to } of elements) {
    const id = attributes['id'];
    if (id === undefined || Object.hasOwn(targets, id)) continue;
    if (tag === 'main') {
      targets[id] = [1, 0, 0, 0, 0];
      continue;
    }
    const isPlace = to - from <= MOST_WORDS;
    if (isPlace && to > copied) {
      shift = words.length - from;
      words += text.slice(from, to);
      copied = to;
    }
    const inside = (quote: PageQuote): boolean =>
      quote.element.from >= from && quote.element.to <= to;
    const first = quotes.findIndex(inside);
    targets[id] = [
      0,
      isPlace ? from + shift : 0,
      isPlace ? to + shift : 0,
      Math.max(first, 0),
      first < 0 ? 0 : quotes.findLastIndex(inside) + 1,
    ];
  }
  return { quotes: quotes.map(({ id }) => id), targets, words };
}

const EMPTY: PageOutline = { quotes: [], targets: {}, words: '' };

/** Pages that stay unpacked, because the links of a page often lead to few others. */
const RECENT = 500;

/**
 * An outline as bytes: as objects and texts, those of a large site would be hundreds of megabytes, which hold the whole of the
 * markup that they are cut from, and through which the collector of garbage walks again and again.
 */
type Packed = Uint8Array;

function pack(page: PageOutline): Packed {
  return new TextEncoder().encode(JSON.stringify(page));
}

function unpack(packed: Packed): PageOutline {
  return JSON.parse(new TextDecoder().decode(packed)) as PageOutline;
}

interface PageQuote {
  readonly element: PageElement;
  /** Of the passage. */
  readonly id: string;
}

/** The elements that claim to be verbatim, with the ids of their passages. */
export function quotesOf(elements: readonly PageElement[]): PageQuote[] {
  return elements.flatMap((element) => {
    const id = element.attributes['data-verbatim'];
    return id === undefined ? [] : [{ element, id }];
  });
}
