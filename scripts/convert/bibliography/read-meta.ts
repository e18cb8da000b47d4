import type { HtmlMeta, MetaValue } from '../html-meta.ts';
import { isPersonName } from './byline-line.ts';
import { foldKey } from '../zoning/block-features.ts';
import { dateInLine } from './date-line.ts';
import type { Stated } from './stated.ts';

export interface MetaBibliography {
  readonly title: Stated<string> | null;
  readonly publisher: Stated<string> | null;
  /** The address of the site, which stands in for a name that nothing tells. */
  readonly host: Stated<string> | null;
  readonly author: Stated<string> | null;
  readonly authorIsPerson: boolean;
  readonly published: Stated<string> | null;
  readonly section: Stated<string> | null;
}

/** What the tags of an HTML page say, the most trusted first. */
export function readMeta(meta: HtmlMeta | undefined): MetaBibliography {
  const publisher = firstOf(meta?.publishers, siteName) ?? fromPageTitle(meta);
  const author = authorOf(meta?.authors ?? []);
  return {
    title: firstOf(meta?.titles, (value) => withoutSite(value, publisher?.value ?? null)),
    publisher,
    host: hostOf(meta?.url ?? null),
    author,
    authorIsPerson: author !== null && isPersonName(author.value),
    published: firstOf(meta?.published, dayOf),
    section: firstOf(meta?.sections, (value) => (value.length <= 60 ? value : null)),
  };
}

/** A site's name without its motto, its signs of copyright and its years; null when an address stands for it. */
function siteName(value: string): string | null {
  if (isUrl(value)) return null;
  const [name = ''] = value
    .replace(/^(?:©|\(c\)|copyright)[\s\d–,©-]*(?:by )?|[.,]?\s*all rights reserved\.?$/giu, '')
    .split(/ [|–—·•] | - /u);
  return name.trim() === '' ? null : name.trim();
}

/** "Headline | Name" in the title element, where what is left is the headline of the tags. */
function fromPageTitle(meta: HtmlMeta | undefined): Stated<string> | null {
  const title = meta?.pageTitle ?? null;
  if (meta === undefined || title === null) return null;
  const marked =
    /^(?<headline>.{8,}?)(?:(?: [|–—·•»-] [^|–—·•»]{2,30})? [|–—·•»-] | :: )(?<name>[^|–—·•»]{2,40})$/u;
  const { headline = '', name } = marked.exec(title)?.groups ?? {};
  if (name === undefined) return null;
  const known = meta.titles.some(({ value }) => foldKey(value) === foldKey(headline));
  const host = foldKey(hostName(meta.url) ?? '').replace(/[^\p{L}\p{N}]/gu, '');
  const own = foldKey(name).replace(/^the |[^\p{L}\p{N}]/gu, '');
  return known || (own.length > 3 && host.includes(own))
    ? { value: name.trim(), evidence: null, from: 'meta' }
    : null;
}

/** The site by its address, for want of a name: "norfolkledger.example". */
function hostOf(url: string | null): Stated<string> | null {
  const host = hostName(url);
  return host === null ? null : { value: host, evidence: null, from: 'meta' };
}

function hostName(url: string | null): string | null {
  return (
    /^https?:\/\/(?:www\d?\.|m\.|amp\.)?(?<host>[a-z\d.-]+\.[a-z]{2,})(?:[/:?#]|$)/i
      .exec(url ?? '')
      ?.groups?.['host']?.toLowerCase() ?? null
  );
}

function authorOf(authors: readonly MetaValue[]): Stated<string> | null {
  const from = authors.find((one) => !isUrl(one.value))?.from;
  if (from === undefined) return null;
  const names = authors
    .filter((one) => one.from === from && !isUrl(one.value) && one.value.length <= 120)
    .map((one) => one.value.replace(/^by\s+/i, ''));
  return names.length === 0
    ? null
    : { value: [...new Set(names)].slice(0, 6).join(', '), evidence: null, from };
}

function firstOf(
  values: readonly MetaValue[] | undefined,
  read: (value: string) => string | null,
): Stated<string> | null {
  for (const { value, from } of values ?? []) {
    const found = read(value);
    if (found !== null && found !== '') return { value: found, evidence: null, from };
  }
  return null;
}

/** The day as written with its own offset: the paper's day, not that of UTC. */
function dayOf(value: string): string | null {
  const date = dateInLine(
    value.replace(/^(\d{4})(\d{2})(\d{2})(?=T|$)/, '$1-$2-$3').replace(/T/, ' '),
  );
  return date === null || date.edtf.length < 10 ? null : date.edtf;
}

function withoutSite(title: string, site: string | null): string {
  if (site === null) return title;
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' : ']) {
    if (title.endsWith(mark + site)) return title.slice(0, -(mark.length + site.length)).trim();
  }
  return title;
}

function isUrl(value: string): boolean {
  return /^(?:https?:)?\/\/|^www\.|^@/i.test(value);
}
