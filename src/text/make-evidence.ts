import type { Evidence, Zone } from '../domain/evidence.ts';
import type { DocumentText } from './document-text.ts';
import { ownCopy } from './own-copy.ts';

/**
 * Code points of context kept on either side of a quote, within its line, as the W3C text quote selector is commonly used.
 */
const CONTEXT = 32;

/** The evidence for the passage `[start, end)` of `doc.text`, which must lie within one line of it (see `lineParts`). */
export function makeEvidence(
  doc: DocumentText,
  zoneAt: (index: number) => Zone,
  start: number,
  end: number,
): Evidence {
  return {
    exact: ownCopy(doc.verbatim.slice(start, end)),
    prefix: lastCodePoints(lastLine(doc.verbatim.slice(Math.max(0, start - 2 * CONTEXT), start))),
    suffix: firstCodePoints(firstLine(doc.verbatim.slice(end, end + 2 * CONTEXT))),
    start: doc.toSeed(start),
    end: doc.toSeedEnd(end),
    line: doc.lineAt(start),
    zone: zoneAt(start),
  };
}

function lastCodePoints(text: string): string {
  return Array.from(text).slice(-CONTEXT).join('');
}

function firstCodePoints(text: string): string {
  return Array.from(text).slice(0, CONTEXT).join('');
}

function lastLine(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}

function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? '';
}
