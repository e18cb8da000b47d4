import type { SourcedEvidence } from '../../domain/evidence.ts';
import { findDates } from '../../text/find-dates.ts';
import { resolveDates } from '../../text/resolve-dates.ts';
import type { AssessableText } from '../assessable-text.ts';
import { quotePassage } from '../quote-passage.ts';

/** Longest line, in characters, in which a date of publication is looked for: such lines hold little else. */
const LINE = 200;

/** The first line that prints the date; none when it stands in tags only. */
export function findPrintedDate(text: AssessableText, edtf: string): SourcedEvidence[] {
  const { doc, source } = text;
  for (const { start, end } of doc.blocks) {
    if (end - start > LINE) continue;
    const line = doc.text.slice(start, end);
    const found = resolveDates(findDates(line, { language: source.language }), {
      published: null,
      text: line,
    }).find((date) => date.edtf === edtf && date.certainty === 'stated');
    if (found) return [quotePassage(text, { start: start + found.start, end: start + found.end })];
  }
  return [];
}
