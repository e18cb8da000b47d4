import type { DocumentFormat } from './document-text.ts';

/** The format of a file, by its extension; a `.txt` that holds a whole HTML page is HTML. */
export function seedFormat(file: string, decoded: string): DocumentFormat {
  if (/\.(?:html?|xhtml)$/i.test(file)) return 'html';
  if (/\.(?:md|mdx|markdown)$/i.test(file)) return 'markdown';
  return /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html)[\s>]/i.test(
    decoded.slice(0, 2000),
  )
    ? 'html'
    : 'text';
}
