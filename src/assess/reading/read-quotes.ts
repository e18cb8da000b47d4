import { findQuotes } from '../../text/find-quotes.ts';
import type { JoinedText } from './join-sentences.ts';
import type { ReadAttribution } from './read-attributions.ts';

/** A direct quotation. Offsets are UTF-16 indices of the document. */
export interface ReadQuote {
  readonly start: number;
  readonly end: number;
  /** The named speaker; null when none stands by it. */
  readonly speaker: string | null;
}

/** The direct quotes of at least so many words, each with its named speaker. */
export function readQuotes(
  { text, toDocument }: JoinedText,
  attributions: readonly ReadAttribution[],
  minWords: number,
): ReadQuote[] {
  return findQuotes(text)
    .filter(
      ({ kind, text: quote }) =>
        kind === 'direct' && (quote.match(/\p{L}[\p{L}\p{N}'’-]*/gu)?.length ?? 0) >= minWords,
    )
    .map((quote) => {
      const start = toDocument(quote.start);
      const end = toDocument(quote.end);
      const said = attributions.find(
        ({ kind, direct, content }) =>
          kind === 'named' && direct && content.start < end && start < content.end,
      );
      return { start, end, speaker: said?.speaker ?? null };
    });
}
