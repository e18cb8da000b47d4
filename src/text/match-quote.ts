import type { Evidence } from '../domain/evidence.ts';
import type { DocumentText } from './document-text.ts';
import { nearestPassage, type NearPassage } from './nearest-passage.ts';

/** What became of a quote when it was looked for in its document. */
export type QuoteMatch =
  | { readonly kind: 'found' }
  /** Not at its offsets, but its words stand once elsewhere with the same surroundings. */
  | { readonly kind: 'moved'; readonly start: number; readonly end: number; readonly line: number }
  /** The words stand several times and nothing tells which is meant. */
  | { readonly kind: 'ambiguous'; readonly lines: readonly number[] }
  /** The words do not stand there. `nearest` is a hint for the editor, never a match. */
  | { readonly kind: 'missing'; readonly nearest: NearPassage | null };

/**
 * Looks for a quote in the unedited document: same characters, no normalisation of space, quotes or case.
 * A near match never counts.
 */
export function matchQuote(
  doc: DocumentText,
  quote: Pick<Evidence, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'>,
): QuoteMatch {
  const at = doc.fromSeed(quote.start);
  if (at !== null && doc.verbatim.startsWith(quote.exact, at)) {
    if (doc.toSeedEnd(at + quote.exact.length) === quote.end) return { kind: 'found' };
  }
  const occurrences = allOccurrences(doc.verbatim, quote.exact);
  const placed = occurrences.filter(
    (index) =>
      doc.verbatim.slice(0, index).endsWith(quote.prefix) &&
      doc.verbatim.startsWith(quote.suffix, index + quote.exact.length),
  );
  const [only] = placed;
  if (placed.length === 1 && only !== undefined) {
    const end = doc.toSeedEnd(only + quote.exact.length);
    return { kind: 'moved', start: doc.toSeed(only), end, line: doc.lineAt(only) };
  }
  if (occurrences.length > 0)
    return { kind: 'ambiguous', lines: occurrences.map((index) => doc.lineAt(index)) };
  return { kind: 'missing', nearest: nearestPassage(doc, quote.exact) };
}

/** A document that repeats one short quote more often than this cannot be told apart anyway. */
const MAX_OCCURRENCES = 1000;

function allOccurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  if (wanted === '') return found;
  for (
    let at = text.indexOf(wanted);
    at >= 0 && found.length < MAX_OCCURRENCES;
    at = text.indexOf(wanted, at + 1)
  ) {
    found.push(at);
  }
  return found;
}
