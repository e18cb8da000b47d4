import type { SourcedEvidence } from '../domain/evidence.ts';
import type { Source } from '../domain/source.ts';
import { lineParts, type Part } from '../text/line-parts.ts';
import { makeEvidence } from '../text/make-evidence.ts';
import type { AssessableText } from './assessable-text.ts';
import { zoneAt } from './zone-at.ts';

/** Longest quote, in UTF-16 units (method, section 8). */
const MAX_QUOTE = 300;

/** What a quote is taken from. */
export interface QuotableText extends Pick<AssessableText, 'doc' | 'sentences'> {
  readonly source: Pick<Source, 'id'>;
}

/**
 * The evidence for a passage. Quotes do not cross a line and are not too long: of a longer passage the part around `focus`,
 * the words that decide, is taken, cut between words.
 */
export function quotePassage(
  text: QuotableText,
  { start, end }: Part,
  focus: Part = { start, end: start },
): SourcedEvidence {
  const parts = lineParts(text.doc.text, start, end);
  const part = parts.find((line) => line.end >= focus.end) ?? parts[0] ?? { start, end };
  const cut = part.end - part.start <= MAX_QUOTE ? part : around(text.doc.text, part, focus);
  return {
    source: text.source.id,
    ...makeEvidence(text.doc, (index) => zoneAt(text, index), cut.start, cut.end),
  };
}

function around(text: string, part: Part, focus: Part): Part {
  const spare = Math.max(0, MAX_QUOTE - (focus.end - focus.start));
  const wanted =
    focus.end - part.start <= MAX_QUOTE ? part.start : focus.start - Math.floor(spare / 2);
  const from = Math.max(part.start, Math.min(wanted, part.end - MAX_QUOTE));
  const to = Math.min(part.end, from + MAX_QUOTE);
  const lead = from === part.start ? 0 : text.slice(from, to).search(/\s/) + 1;
  const tail = to === part.end ? -1 : text.slice(from, to + 1).search(/\s\S*$/);
  return { start: from + lead, end: tail > lead ? from + tail : to };
}
