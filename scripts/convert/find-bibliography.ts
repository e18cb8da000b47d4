import type { DocumentText } from '../../src/text/document-text.ts';
import { derivedTitle } from './bibliography/derived-title.ts';
import { findAuthor } from './bibliography/find-author.ts';
import type { Author } from './bibliography/find-author.ts';
import { findDateline } from './bibliography/find-dateline.ts';
import type { PrintedDate } from './bibliography/find-published.ts';
import { findPublished } from './bibliography/find-published.ts';
import { findPublisher } from './bibliography/find-publisher.ts';
import { findSection } from './bibliography/find-section.ts';
import { findSyndication } from './bibliography/find-syndication.ts';
import { findUpstream } from './bibliography/find-upstream.ts';
import { readMeta } from './bibliography/read-meta.ts';
import { pageOf } from './bibliography/page.ts';
import { statedAt } from './bibliography/stated.ts';
import type { Stated } from './bibliography/stated.ts';
import type { HtmlMeta } from './html-meta.ts';
import type { ZonedBlock } from './zone-blocks.ts';

export type { Stated, StatedFrom } from './bibliography/stated.ts';

/** What a document says about itself. Null: it does not say. */
export interface Bibliography {
  /** The headline as printed. */
  readonly title: Stated<string> | null;
  /** Something to call the document by when it prints no headline; made from its first sentence. */
  readonly derivedTitle: string;
  readonly publisher: Stated<string> | null;
  /** A named person, or several in one line. */
  readonly author: Stated<string> | null;
  /** The author line as printed, without "By", also when it names a role. */
  readonly byline: Stated<string> | null;
  /** EDTF. */
  readonly published: Stated<string> | null;
  readonly section: Stated<string> | null;
  readonly url: string | null;
  /** The agency or outlet that the text is republished from. */
  readonly syndicatedFrom: Stated<string> | null;
  /** Outlets named as where the facts come from. */
  readonly upstream: readonly string[];
  /** Place and day of an agency's opening line, as printed. */
  readonly dateline: Stated<string> | null;
}

/**
 * What a document says about itself, each field with its evidence. What the page prints comes first; tags that are not
 * shown fill what it does not print, in the order of trust: JSON-LD, Open Graph, other meta tags, time elements.
 */
export function findBibliography(
  doc: DocumentText,
  blocks: readonly ZonedBlock[],
  meta?: HtmlMeta,
  language = 'und',
): Bibliography {
  const page = pageOf(doc, blocks, language);
  const tags = readMeta(meta);
  const headline = blocks[page.headline];
  const printedTitle = headline ? statedAt(doc.text, headline.start, headline.end) : null;
  const found = findAuthor(page);
  const dateline = findDateline(page);
  const publisher = tags.publisher ?? findPublisher(page, found) ?? tags.host;
  const origin = findSyndication(page) ?? dateline?.agency ?? null;
  const account = accountOf(found, publisher);
  const byline = found?.byline ?? tags.author;
  const syndicatedFrom = [origin, account].find((one) => one && !same(one, publisher)) ?? null;
  const names = new Set([publisher?.value, syndicatedFrom?.value]);
  return {
    title: printedTitle ?? tags.title,
    derivedTitle: derivedTitle(page),
    publisher: publisher ?? null,
    author: found?.author ?? (tags.authorIsPerson ? tags.author : null),
    byline: byline ?? null,
    published: publishedOf(findPublished(page), tags.published),
    section: findSection(page) ?? tags.section,
    url: meta?.url ?? null,
    syndicatedFrom,
    upstream: findUpstream(page).filter((name) => !names.has(name)),
    dateline: dateline?.printed ?? null,
  };
}

/** A byline that names neither a person nor a role is an outlet's account on another's page. */
function accountOf(found: Author | null, publisher: Stated<string> | null): Stated<string> | null {
  if (found === null || found.author !== null || publisher === null) return null;
  const { value } = found.byline;
  const role =
    /\b(?:admin|administrator|staff|editor|desk|team|newsroom|bureau|writer|reporter|correspondent|contributor)\b/i;
  return role.test(value) ? null : found.byline;
}

function same(one: Stated<string>, other: Stated<string> | null): boolean {
  const fold = (value: string): string => value.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '');
  return other !== null && fold(one.value) === fold(other.value);
}

/**
 * The printed day, when it is plainly the day of publication or only a time zone away from that of the tags; else the
 * tags' day: what stands around an article prints other days too.
 */
function publishedOf(
  printed: PrintedDate | null,
  tagged: Stated<string> | null,
): Stated<string> | null {
  if (printed === null || tagged === null) return printed?.stated ?? tagged;
  const apart = Math.abs(Date.parse(printed.stated.value) - Date.parse(tagged.value)) / 864e5;
  return printed.labelled || apart <= 1 ? printed.stated : tagged;
}
