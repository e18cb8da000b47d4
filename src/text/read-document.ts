import type { DocumentFormat, DocumentText } from './document-text.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

/** The visible text of a decoded file, its blocks, and the way back to the file's own offsets. */
export function readDocument(decoded: string, format: DocumentFormat): DocumentText {
  switch (format) {
    case 'text':
      return readText(decoded);
    case 'markdown':
      return readMarkdown(decoded);
    case 'html':
      return readHtml(decoded);
  }
}
