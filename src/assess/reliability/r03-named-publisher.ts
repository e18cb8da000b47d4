import type { Reading } from '../reading/read-document-signals.ts';
import { unknownSignal, type Signal } from './criterion.ts';
import { findPrinted } from './find-printed.ts';

/** R3: whether the document says who published it. From JTI, clause 1. */
export function namedPublisher({ text }: Reading): Signal {
  const { publisher, external } = text.source;
  if (publisher === null) return unknownSignal('The document does not say who published it.');
  const outside = external.publisher === undefined ? '' : ', known from outside the document';
  return {
    raw: 'named',
    shown: `${publisher}${outside}`,
    score: 1,
    why: `The publisher is named${outside}.`,
    evidence: outside === '' ? findPrinted(text, publisher) : [],
  };
}
