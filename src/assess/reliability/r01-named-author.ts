import type { Reading } from '../reading/read-document-signals.ts';
import { unknownSignal, type Signal } from './criterion.ts';
import { findPrinted } from './find-printed.ts';

/** R1: whether a person signs the text. From NewsGuard and the Trust Project. */
export function namedAuthor({ text, method }: Reading): Signal {
  const { author, byline, external } = text.source;
  if (author !== null) {
    const outside = external.author === undefined ? '' : ', known from outside the document';
    return {
      raw: 'person',
      shown: `${author}${outside}`,
      score: 1,
      why: `A person signs the text${outside}.`,
      evidence: outside === '' ? findPrinted(text, byline ?? author) : [],
    };
  }
  if (byline === null)
    return unknownSignal('The text prints no author line; one may have been lost on the way here.');
  const role = byline
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => method.words.role.includes(word));
  return {
    raw: role ? 'role account' : 'no person',
    shown: `“${byline}”`,
    score: 0,
    why: role
      ? 'The author line names a role account, no person.'
      : 'The author line names an outlet or account, no person.',
    evidence: findPrinted(text, byline),
  };
}
