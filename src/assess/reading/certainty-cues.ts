import { findHedges, type HedgeMention } from '../../text/find-hedges.ts';

/** Doxastic verbs among the words of intent (method, section 2, DOX): "plans to" alone is a fact about who plans. */
const DOXASTIC = /^(?:expect|hope)/i;

/** The cues that make a sentence uncertain: epistemic, doxastic, conditional and hearsay (method, section 2). */
export function certaintyCues(sentence: string): HedgeMention[] {
  return findHedges(sentence).filter(
    ({ kind, text }) =>
      kind === 'possibility' ||
      kind === 'condition' ||
      kind === 'hearsay' ||
      (kind === 'intent' && DOXASTIC.test(text)),
  );
}
