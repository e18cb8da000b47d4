import { findMoney } from '../text/find-money.ts';
import { findHedges } from '../text/find-hedges.ts';
import { unwrap } from '../text/hard-wraps.ts';

/** A stretch of a quote, and whether it holds the words that decide: the amount, or the word that weakens it. */
export interface QuotePart {
  readonly text: string;
  readonly decides: boolean;
}

/** Cuts a quote so that its amounts and hedges can be shown under the marker pen. The parts together are the quote. */
export function quoteParts(quote: string): QuotePart[] {
  const read = unwrap(quote);
  const spans = [...findMoney(read).map(({ qualified }) => qualified), ...findHedges(read)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const parts: QuotePart[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    if (start > at) parts.push({ text: quote.slice(at, start), decides: false });
    parts.push({ text: quote.slice(start, end), decides: true });
    at = end;
  }
  if (at < quote.length) parts.push({ text: quote.slice(at), decides: false });
  return parts;
}
