import { decode } from '../../src/text/decode.ts';
import type { DecodeFailure } from '../../src/text/decode.ts';
import type { DocumentFormat, DocumentText } from '../../src/text/document-text.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { findBibliography } from './find-bibliography.ts';
import type { Bibliography } from './find-bibliography.ts';
import { findBodyBlocks } from './find-body-blocks.ts';
import { findLanguage } from './find-language.ts';
import type { HtmlMeta } from './html-meta.ts';
import { MAX_SEED_LENGTH } from './max-seed-bytes.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { readHtmlMeta } from './read-html-meta.ts';
import { seedFormat } from '../../src/text/seed-format.ts';
import { zoneBlocks } from './zone-blocks.ts';
import type { ZonedBlock } from './zone-blocks.ts';

/** Signs that Markdown knows, in one paragraph and in all: readers of a body take quadratic time in them. */
const MOST_SIGNS = 6000;
const MOST_SIGNS_IN_ALL = 50_000;

export type SeedFailure = DecodeFailure | 'no-text' | 'too-long' | 'tangled';

export type ReadSeed =
  | {
      readonly ok: true;
      /** The decoded file, to which all offsets of evidence refer. */
      readonly raw: string;
      readonly doc: DocumentText;
      readonly blocks: readonly ZonedBlock[];
      readonly bibliography: Bibliography;
      /** ISO 639-1; `und` when the text is too short to tell. */
      readonly language: string;
    }
  | { readonly ok: false; readonly reason: SeedFailure; readonly message: string };

/** Reads one document: bytes to text, blocks, zones, bibliography and language. */
export function readSeed(file: string, bytes: Uint8Array): ReadSeed {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const raw = decoded.text;
  const format = seedFormat(file, raw);
  const doc = readDocument(raw, format);
  if (doc.blocks.length === 0) {
    return {
      ok: false,
      reason: 'no-text',
      message: 'The file shows no text, expected an article.',
    };
  }
  if (doc.text.length > MAX_SEED_LENGTH) {
    return {
      ok: false,
      reason: 'too-long',
      message: `The document shows ${doc.text.length} characters, expected at most ${MAX_SEED_LENGTH}: an article, not a library.`,
    };
  }
  const signs = doc.blocks.map(({ start, end }) => markupSigns(doc.text.slice(start, end)));
  const most = signs.reduce((a, b) => Math.max(a, b), 0);
  if (most > MOST_SIGNS || signs.reduce((sum, one) => sum + one, 0) > MOST_SIGNS_IN_ALL) {
    return {
      ok: false,
      reason: 'tangled',
      message: `The document holds a paragraph with ${most} signs of markup, expected text.`,
    };
  }
  const meta = metaOf(raw, format);
  const bodyBlocks = format === 'html' ? findBodyBlocks(raw, doc) : null;
  const blocks = zoneBlocks(doc, {
    ...(bodyBlocks !== null ? { bodyBlocks } : {}),
    pageTitle: meta?.pageTitle ?? null,
  });
  const body = blocks
    .filter((block) => block.zone === 'body')
    .map((block) => doc.text.slice(block.start, block.end))
    .join('\n');
  const language = findLanguage(body) ?? findLanguage(doc.text) ?? 'und';
  return {
    ok: true,
    raw,
    // The blocks with their zones are those of the document as well: one copy is enough.
    doc: { ...doc, blocks },
    blocks,
    bibliography: findBibliography(doc, blocks, meta ?? undefined, language),
    language,
  };
}

function markupSigns(text: string): number {
  return text.match(/[\\[\]*_`<>{}#&~|!()]/g)?.length ?? 0;
}

function metaOf(raw: string, format: DocumentFormat): HtmlMeta | null {
  switch (format) {
    case 'html':
      // A copy: pieces of the page would keep the whole page in memory.
      return structuredClone(readHtmlMeta(raw));
    case 'markdown':
      return readFrontmatter(raw);
    case 'text':
      return null;
  }
}
