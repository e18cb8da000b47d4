import type { DocumentText } from '../../src/text/document-text.ts';
import type { HtmlMeta } from './html-meta.ts';
import type { ZonedBlock } from './zone-blocks.ts';

/** Where a field was read: from the visible text, or from one of the machine-readable parts of an HTML page. */
export type StatedFrom = 'text' | 'json-ld' | 'open-graph' | 'meta' | 'time' | 'frontmatter';

/** A value that the document states, with the place where it does. */
export interface Stated<T> {
  readonly value: T;
  /** UTF-16 range in `DocumentText.text`; null when the value stands in tags that are not shown. */
  readonly evidence: { readonly start: number; readonly end: number } | null;
  readonly from: StatedFrom;
}

/** What a document says about itself. Null: it does not say. */
export interface Bibliography {
  /** The headline as printed. */
  readonly title: Stated<string> | null;
  /** Something to call the document by when it prints no headline; made from its first sentence. */
  readonly derivedTitle: string;
  readonly publisher: Stated<string> | null;
  /** A named person. */
  readonly author: Stated<string> | null;
  /** The author line as printed, also when it names a role. */
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

/** What a document says about itself, each field with its evidence. */
export function findBibliography(
  doc: DocumentText,
  blocks: readonly ZonedBlock[],
  _meta?: HtmlMeta,
): Bibliography {
  const first = blocks.find((block) => block.zone === 'headline') ?? blocks[0];
  const body = blocks.find((block) => block.zone === 'body') ?? first;
  return {
    title: first
      ? { value: doc.text.slice(first.start, first.end), evidence: first, from: 'text' }
      : null,
    derivedTitle: body ? doc.text.slice(body.start, body.end).slice(0, 100) : 'Untitled',
    publisher: null,
    author: null,
    byline: null,
    published: null,
    section: null,
    url: null,
    syndicatedFrom: null,
    upstream: [],
    dateline: null,
  };
}
