import type { SourcedEvidence } from '../domain/evidence.ts';
import { lineParts } from '../text/line-parts.ts';
import { makeEvidence } from '../text/make-evidence.ts';
import type { AssessableText } from './assessable-text.ts';
import { zoneAt } from './zone-at.ts';

/** Longest quote, in UTF-16 units (method, section 8). */
const MAX_QUOTE = 300;

/** The evidence for a passage: the part of it that lies in its first line, cut between words where it is too long. */
export function quotePassage(
  text: Pick<AssessableText, 'source' | 'doc' | 'sentences'>,
  { start, end }: { readonly start: number; readonly end: number },
): SourcedEvidence {
  const part = lineParts(text.doc.text, start, end)[0] ?? { start, end };
  return {
    source: text.source.id,
    ...makeEvidence(text.doc, (index) => zoneAt(text, index), part.start, cut(text, part)),
  };
}

function cut(
  { doc }: Pick<AssessableText, 'doc'>,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  if (end - start <= MAX_QUOTE) return end;
  const space = doc.text.slice(start, start + MAX_QUOTE + 1).search(/\s\S*$/);
  return space > 0 ? start + space : start + MAX_QUOTE;
}
