import type { Evidence } from '../../domain/evidence.ts';
import { address, passageHref } from '../links.ts';
import { column, type ColumnOf } from './table.ts';

/** A passage and its source; null for what has no quote, such as a signal that is missing. */
export interface Quoted {
  readonly quote: (Evidence & { readonly source: string }) | null;
}

/** The columns with which every row proves itself. */
export const EVIDENCE_COLUMNS: readonly ColumnOf<Quoted>[] = [
  column(
    'quote',
    'string',
    'The words it rests on, character for character.',
    ({ quote }) => quote?.exact ?? null,
  ),
  column(
    'quote_start',
    'integer',
    'First code point of the quote in the document, counted from 0.',
    ({ quote }) => quote?.start ?? null,
  ),
  column(
    'quote_end',
    'integer',
    'The code point after its last one.',
    ({ quote }) => quote?.end ?? null,
  ),
  column('address', 'string', 'The quote in the text of its source.', ({ quote }) =>
    quote === null ? null : address(passageHref(quote.source, quote)),
  ),
];
