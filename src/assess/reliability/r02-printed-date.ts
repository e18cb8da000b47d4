import { formatEdtf } from '../../domain/format-date.ts';
import type { Reading } from '../reading/read-document-signals.ts';
import { unknownSignal, type Signal } from './criterion.ts';
import { findPrintedDate } from './find-printed-date.ts';

/** R2: how exactly the document states when it was published. From schema.org `datePublished`. */
export function printedDate({ text, method }: Reading): Signal {
  const { published, external } = text.source;
  if (published === null) return unknownSignal('The document states no publication date.');
  const precision = precisionOf(published);
  const outside = external.published === undefined ? '' : ', known from outside the document';
  return {
    raw: precision,
    shown: `${formatEdtf(published)}${outside}`,
    score: method.reliability.datePrecision[precision],
    why: `The publication date is stated to the ${precision}${outside}.`,
    evidence: outside === '' ? findPrintedDate(text, published) : [],
  };
}

function precisionOf(edtf: string): 'day' | 'month' | 'year' {
  if (/^\d{4}-\d\d-\d\d/.test(edtf)) return 'day';
  return /^\d{4}-\d\d/.test(edtf) ? 'month' : 'year';
}
