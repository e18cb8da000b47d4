import type { DocumentFormat, DocumentText } from './document-text.ts';
import { DOCUMENT_LIMITS, findTangle } from './find-tangle.ts';
import { htmlDepth } from './html-depth.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

/** In characters: the parser takes a hundred times the memory. */
const LONGEST_MARKDOWN = 1_000_000;
const DEEPEST_HTML = 5000;

/**
 * The visible text of a decoded file, its blocks, and the way back to the file's own offsets. What
 * would keep a parser busy for ever is read as the plain text that it also is.
 */
export function readDocument(decoded: string, format: DocumentFormat): DocumentText {
  switch (format) {
    case 'text':
      return readText(decoded);
    case 'markdown':
      return decoded.length > LONGEST_MARKDOWN || findTangle(decoded, DOCUMENT_LIMITS)
        ? readText(decoded)
        : readMarkdown(decoded);
    case 'html':
      return htmlDepth(decoded) > DEEPEST_HTML ? readText(decoded) : readHtml(decoded);
  }
}
