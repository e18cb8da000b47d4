import { findDates } from '../text/find-dates.ts';
import { resolveDates } from '../text/resolve-dates.ts';
import type { DocumentText } from '../text/document-text.ts';
import type { Source } from '../domain/source.ts';

/** Where a document prints its date of publication, by UTF-16 indices of its text; null when it prints none. */
export function printedDate(
  { published, language }: Source,
  doc: DocumentText,
): { start: number; end: number } | null {
  if (published === null) return null;
  for (const block of doc.blocks) {
    const text = doc.text.slice(block.start, block.end);
    const dates = resolveDates(findDates(text, { language }), { published: null, text });
    const found = dates.find(({ edtf }) => edtf === published);
    if (found) return { start: block.start + found.start, end: block.start + found.end };
  }
  return null;
}
