import { phrasesPattern } from '../../text/phrase.ts';
import type { MethodWords } from '../method.ts';
import { findHedges, type HedgeMention } from '../../text/find-hedges.ts';

/** The cues that make a sentence uncertain: epistemic, doxastic, conditional and hearsay (method, section 2). */
export function certaintyCues(
  sentence: string,
  { doxastic }: Pick<MethodWords, 'doxastic'>,
): HedgeMention[] {
  const isDoxastic = new RegExp(`^${phrasesPattern(doxastic).source}`, 'iu');
  return findHedges(sentence).filter(
    ({ kind, text }) =>
      kind === 'possibility' ||
      kind === 'condition' ||
      kind === 'hearsay' ||
      (kind === 'intent' && isDoxastic.test(text)),
  );
}
