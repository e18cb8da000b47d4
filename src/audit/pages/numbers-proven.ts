import { numbersIn, provenBy, type NumberMention } from '../../text/numbers-in.ts';
import { namesIn } from '../../text/names-in.ts';
import type { PageElement, PageWords } from '../../text/read-page.ts';
import { inAddress } from './in-address.ts';
import { excerpt, pageFinding, type PageFinding } from './page-finding.ts';
import { PAGE_MONEY, type PageProofs } from './page-proofs.ts';
import type { BuiltPage, PageSite } from './page-site.ts';

/** Elements small enough that a link inside them belongs to every number inside them. */
const ROOMS = new Set(['li', 'tr', 'p', 'dd', 'summary', 'blockquote', 'figure', 'svg']);

/** Words that name a page or a part of it: what they say, the page itself must lead to. */
const NAMES_PAGE = /^(?:h[1-6]|head)$/;

/**
 * Each amount, date and percentage on each page leads in one click to the words that state it, or stands beside them. Exempt
 * are words that the page marks as verbatim (held to the document), as computed or as the method's (held to what is computed
 * and to content/method), the labels of a drawing's scale, addresses of the site, days on which the content was changed
 * (`data-history`), the sizes in markup to copy (`data-markup`), and what stands in the name of a document or of the
 * site: a title is the document's own, or is held to the records by the check.
 */
export function numbersProven(site: PageSite, proofs: PageProofs): PageFinding[] {
  const proofOf = targetProofs(site, proofs);
  const targetOf = (element: PageElement, page: BuiltPage): string | null => {
    const link = linkAround(element);
    return link && (site.resolve(link.attributes['href'] ?? '', page.path)?.path ?? null);
  };
  const namesOf = cached((text) => namesIn(text, proofs.names));
  const numbersOf = cached((text) => numbersIn(text, PAGE_MONEY));
  return site.pages.flatMap((page) => {
    const links = linksByRoom(page);
    const quoted = union(site.quotes(page.path).map((id) => proofs.passage(id)));
    const own = ownWords(page, proofs);
    return page.text.words.flatMap((words) =>
      numbersOf(words.text).flatMap((number): PageFinding[] => {
        const { element, offset } = pieceAt(words, number.start);
        const proven = (known: ReadonlySet<string>): boolean => isProven(number, known);
        const basis = basisOf(element, words);
        if (basis === 'verbatim' || basis === 'scale' || proven(quoted) || proven(own)) return [];
        if (basis === 'history' && number.kind === 'date') return [];
        // A height of 1937 px is no year.
        if (basis === 'markup' && number.kind !== 'amount') return [];
        if (basis === 'computed' || basis === 'method') {
          // Shares of signals and of draws are counts of the site's own; amounts and dates must be those of a judgement.
          const known = basis === 'computed' ? proofs.judged : proofs.method;
          if (number.kind === 'percentage' || proven(known)) return [];
        }
        if (linksAround(element, links).some((link) => proven(proofOf(link, page)))) return [];
        if (
          namesOf(words.text).some(({ start, end }) => start <= number.start && number.end <= end)
        )
          return [];
        if (inAddress(words.text, number, { origin: site.origin, target: targetOf(element, page) }))
          return [];
        const unproven = proven(proofs.all()) ? UNLINKED : UNBACKED;
        const [found, remedy] =
          basis === 'computed' || basis === 'method' ? UNSTATED[basis] : unproven;
        return [
          pageFinding(page, offset, {
            rule: 'number-proven',
            message: `Unexpected ${number.kind} “${number.text}” ${found} In “${excerpt(words.text, number.start, number.end)}”.`,
            remedy,
          }),
        ];
      }),
    );
  });
}

interface PageLinks {
  readonly all: readonly PageElement[];
  readonly inRoom: ReadonlyMap<PageElement, readonly PageElement[]>;
}

function linksByRoom({ text }: BuiltPage): PageLinks {
  const all = text.elements.filter(isLink);
  const inRoom = new Map<PageElement, PageElement[]>();
  for (const link of all) {
    for (let at = link.parent; at; at = at.parent) {
      if (!ROOMS.has(at.tag)) continue;
      const links = inRoom.get(at) ?? [];
      links.push(link);
      inRoom.set(at, links);
    }
  }
  return { all, inRoom };
}

/** The links that a reader finds at a number: the one it stands in, else those of its rooms, else for headings the page's. */
function linksAround(element: PageElement, { all, inRoom }: PageLinks): readonly PageElement[] {
  const around: PageElement[] = [];
  for (let at: PageElement | null = element; at; at = at.parent) {
    if (isLink(at)) return [at];
    if (NAMES_PAGE.test(at.tag) || 'data-note' in at.attributes) return all;
    around.push(...(inRoom.get(at) ?? []));
  }
  return around;
}

function linkAround(element: PageElement): PageElement | null {
  for (let at: PageElement | null = element; at; at = at.parent) if (isLink(at)) return at;
  return null;
}

function isLink({ tag, attributes }: PageElement): boolean {
  return tag === 'a' && 'href' in attributes;
}

const UNLINKED = [
  'with no way to its quote, expected a link to the passage.',
  'Link it to its passage or its record, or show the quote beside it.',
] as const;

const UNBACKED = [
  'that nothing backs, expected one that a figure, an event or a quote states.',
  'Leave it out of the template or the note, or add a record with the quote that states it.',
] as const;

const UNSTATED = {
  computed: [
    'as computed, expected one that a judgement states.',
    'Print it from the judgement, or take data-computed away and link it to its quote.',
  ],
  method: [
    'as the method’s, expected one that content/method states.',
    'Print it from content/method, or take data-method away.',
  ],
} as const;

type Basis = 'verbatim' | 'computed' | 'method' | 'scale' | 'history' | 'markup';

function basisOf(element: PageElement, { isAttribute }: PageWords): Basis | null {
  for (let at: PageElement | null = element; at; at = at.parent) {
    if ('data-verbatim' in at.attributes && !isAttribute) return 'verbatim';
    if ('data-scale' in at.attributes && at.tag === 'text') return 'scale';
    if ('data-history' in at.attributes) return 'history';
    if ('data-markup' in at.attributes && at.tag === 'pre') return 'markup';
    if ('data-computed' in at.attributes) return 'computed';
    if ('data-method' in at.attributes) return 'method';
  }
  return null;
}

/** What the target of a link proves: the passage, the quotes of the record, or the words of the part of the page. */
function targetProofs(
  site: PageSite,
  proofs: PageProofs,
): (link: PageElement, from: BuiltPage) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  const prove = (path: string, fragment: string | null): ReadonlySet<string> => {
    const element = fragment === null ? undefined : site.target(path, fragment);
    // The way past the navigation leads to all that the page says: that proves nothing of it.
    if (element === null || element?.tag === 'main') return new Set();
    const passage = fragment === null ? new Set<string>() : proofs.passage(fragment);
    if (passage.size > 0) return passage;
    const page = site.page(path);
    return union([
      ...site.quotes(path, element).map((id) => proofs.passage(id)),
      ...(element
        ? [new Set(provenBy(element.words, PAGE_MONEY))]
        : page
          ? [ownWords(page, proofs)]
          : []),
    ]);
  };
  return (link, from) => {
    const target = site.resolve(link.attributes['href'] ?? '', from.path);
    if (!target) return new Set();
    const key = `${target.path}#${target.fragment ?? ''}`;
    const found = known.get(key) ?? prove(target.path, target.fragment);
    known.set(key, found);
    return found;
  };
}

/** Title and date of a source are proven on the source's own page. */
function ownWords({ path }: BuiltPage, proofs: PageProofs): ReadonlySet<string> {
  const [, source] = /\/sources\/([^/]+)\/$/.exec(path) ?? [];
  return source === undefined ? new Set() : proofs.source(source);
}

function pieceAt({ pieces }: PageWords, at: number): { element: PageElement; offset: number } {
  const piece = pieces.findLast(({ start }) => start <= at) ?? pieces[0];
  if (!piece) throw new Error('Cannot place words: found no piece, expected at least one.');
  return piece;
}

function isProven({ keys }: NumberMention, known: ReadonlySet<string>): boolean {
  return keys.every((key) => key.split('|').some((reading) => known.has(reading)));
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

/** Drawings repeat their words for each width. */
function cached<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? make(text);
    known.set(text, found);
    return found;
  };
}
