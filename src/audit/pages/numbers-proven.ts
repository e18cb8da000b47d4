import { numbersIn, provenBy, type NumberMention } from '../../text/numbers-in.ts';
import type { NameSpan } from '../../text/names-in.ts';
import type { PageElement, PageWords } from '../../text/read-page.ts';
import { cached } from './cached.ts';
import { inAddress } from './in-address.ts';
import { excerpt, pageFinding, type PageFinding } from './page-finding.ts';
import { PAGE_MONEY, type PageProofs } from './page-proofs.ts';
import type { BuiltPage, LinkTarget, PageSite } from './page-site.ts';

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
export function numbersProven(
  site: PageSite,
  proofs: PageProofs,
): { add(page: BuiltPage): void; findings(): PageFinding[] } {
  const proofOf = targetProofs(site, proofs);
  const numbersOf = cached((text) => numbersIn(text, PAGE_MONEY));
  const namesOf = cached(proofs.names);
  /** Numbers that none of the pages so far proves; a link of theirs leads to a page that is still to come. */
  const open: OpenNumber[] = [];
  const isProvenBy = ({ number, targets }: OpenNumber): boolean =>
    targets.some((target) => isProven(number, proofOf(target)));
  return {
    add(page) {
      const links = linksByRoom(page, site);
      const quoted = union(site.quotes(page.path).map((id) => proofs.passage(id)));
      const own = ownWords(page.path, proofs);
      for (const words of page.text.words) {
        for (const number of numbersOf(words.text)) {
          const { element, offset } = pieceAt(words, number.start);
          const proven = (known: ReadonlySet<string>): boolean => isProven(number, known);
          const basis = basisOf(element, words);
          if (basis === 'verbatim' || basis === 'scale' || proven(quoted) || proven(own)) continue;
          if (basis === 'history' && number.kind === 'date') continue;
          // A height of 1937 px is no year.
          if (basis === 'markup' && number.kind !== 'amount') continue;
          if (basis === 'computed' || basis === 'method') {
            // Shares of signals and of draws are counts of the site's own; amounts and dates must be those of a judgement.
            const known = basis === 'computed' ? proofs.judged : proofs.method;
            if (number.kind === 'percentage' || proven(known)) continue;
          }
          const found: OpenNumber = {
            number,
            targets: targetsAround(element, links),
            basis,
            at: pageFinding(page, offset, {
              rule: 'number-proven',
              message: excerpt(words.text, number.start, number.end),
              remedy: '',
            }),
          };
          if (isProvenBy(found)) continue;
          const isNamed = ({ start, end }: NameSpan): boolean =>
            start <= number.start && number.end <= end;
          if (namesOf(words.text).some(isNamed)) continue;
          const link = linkAround(element);
          const target = (link && links.of.get(link)?.path) ?? null;
          if (inAddress(words.text, number, { origin: site.origin, target })) continue;
          // As in page-site.ts: a copy does not keep the page's markup in memory.
          open.push(JSON.parse(JSON.stringify(found)));
        }
      }
    },
    findings: () =>
      open
        .filter((one) => !isProvenBy(one))
        .map(({ number, basis, at }) => {
          const unproven = isProven(number, proofs.all()) ? UNLINKED : UNBACKED;
          const [found, remedy] =
            basis === 'computed' || basis === 'method' ? UNSTATED[basis] : unproven;
          const message = `Unexpected ${number.kind} “${number.text}” ${found} In “${at.message}”.`;
          return { ...at, message, remedy };
        }),
  };
}

/** A number that is not proven where it stands, and where the links beside it lead. */
interface OpenNumber {
  readonly number: NumberMention;
  readonly targets: readonly LinkTarget[];
  readonly basis: Basis | null;
  /** Where it stands; the message has the words around it. */
  readonly at: PageFinding;
}

/** Where the links of a page lead, each target once. */
interface PageLinks {
  readonly all: readonly LinkTarget[];
  readonly inRoom: ReadonlyMap<PageElement, readonly LinkTarget[]>;
  /** Links to other sites are left out. */
  readonly of: ReadonlyMap<PageElement, LinkTarget>;
}

function linksByRoom({ path, text }: BuiltPage, site: PageSite): PageLinks {
  const all = new Map<string, LinkTarget>();
  const inRoom = new Map<PageElement, Set<LinkTarget>>();
  const of = new Map<PageElement, LinkTarget>();
  for (const link of text.elements) {
    if (!isLink(link)) continue;
    const leadsTo = site.resolve(link.attributes['href'] ?? '', path);
    if (!leadsTo) continue;
    const target = kept(all, `${leadsTo.path}#${leadsTo.fragment ?? ''}`, () => leadsTo);
    of.set(link, target);
    for (let at = link.parent; at; at = at.parent)
      if (ROOMS.has(at.tag)) kept(inRoom, at, () => new Set()).add(target);
  }
  return {
    all: [...all.values()],
    inRoom: new Map([...inRoom].map(([room, targets]) => [room, [...targets]])),
    of,
  };
}

function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Where the links lead that a reader finds at a number: the one it stands in, else those of its rooms, else for headings the page's. */
function targetsAround(
  element: PageElement,
  { all, inRoom, of }: PageLinks,
): readonly LinkTarget[] {
  const around: LinkTarget[] = [];
  for (let at: PageElement | null = element; at; at = at.parent) {
    if (isLink(at)) return of.has(at) ? [of.get(at)!] : [];
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
): (target: LinkTarget) => ReadonlySet<string> {
  const prove = cached((address): ReadonlySet<string> => {
    const [path = '', fragment] = address.split('#');
    const element = fragment === undefined ? undefined : site.target(path, fragment);
    // The way past the navigation leads to all that the page says: that proves nothing of it.
    if (element === null || element?.isMain === true) return NOTHING;
    const passage = fragment === undefined ? NOTHING : proofs.passage(fragment);
    if (passage.size > 0) return passage;
    return union([
      ...(element?.quotes ?? site.quotes(path)).map((id) => proofs.passage(id)),
      element ? new Set(provenBy(element.words, PAGE_MONEY)) : ownWords(path, proofs),
    ]);
  }, RECORDS);
  // Of a page that is still to come nothing is known, and nothing may be kept.
  return ({ path, fragment }) =>
    site.has(path) ? prove(fragment === null ? path : `${path}#${fragment}`) : NOTHING;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Places of records whose proofs are kept: lists of all kinds come back to them. */
const RECORDS = 100_000;

/** Title and date of a source are proven on the source's own page. */
function ownWords(path: string, proofs: PageProofs): ReadonlySet<string> {
  const [, source] = /\/sources\/([^/]+)\/$/.exec(path) ?? [];
  return source === undefined ? NOTHING : proofs.source(source);
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
