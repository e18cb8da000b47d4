/** Which way a verb of supply runs: its subject gives, its subject takes, or the preposition after it decides. */
export type SupplyDirection = 'gives' | 'takes' | 'by-preposition';

/** For good, for a time, or not said: a sale and a lease are two matters, and "provides" may be either. */
export type SupplyManner = 'sale' | 'lease' | 'open';

export interface SupplyVerb {
  readonly direction: SupplyDirection;
  readonly manner: SupplyManner;
  readonly pattern: RegExp;
}

/**
 * Verbs by which one organisation supplies another (method, section 5, role swap). Not: acquire and merge, which are about the
 * organisation itself; "use" as a noun ("for public use") and "used to", which are no supply.
 */
export const SUPPLY_VERBS: readonly SupplyVerb[] = [
  {
    direction: 'takes',
    manner: 'open',
    pattern:
      /\b(?:gain(?:s|ed|ing)?|get(?:s|ting)?|got|secur(?:e[sd]?|ing)|obtain(?:s|ed|ing)?|receiv(?:e[sd]?|ing)|has|have|had)\s+(?:\p{L}+\s+)?access\s+to\b/giu,
  },
  {
    direction: 'gives',
    manner: 'open',
    pattern:
      /\b(?:giv(?:es?|en|ing)|gave|grant(?:s|ed|ing)?|provid(?:e[sd]?|ing)|offer(?:s|ed|ing)?)\b/giu,
  },
  {
    direction: 'gives',
    manner: 'open',
    pattern: /\b(?:suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?)\b/giu,
  },
  { direction: 'gives', manner: 'sale', pattern: /\b(?:sell(?:s|ing)?|sold)\b/giu },
  {
    direction: 'takes',
    manner: 'sale',
    pattern: /\b(?:buy(?:s|ing)?|bought|purchas(?:e[sd]?|ing))\b/giu,
  },
  {
    direction: 'takes',
    manner: 'open',
    pattern:
      /\b(?:us(?:es|ing)|(?<=\b(?:to|can|could|may|might|will|would|must|should|also|now)\s)use|used(?!\s+(?:to|by|for|in|as))|rel(?:y|ies|ied|ying)\s+on)\b/giu,
  },
  {
    direction: 'by-preposition',
    manner: 'lease',
    pattern:
      /\b(?:leas(?:e[sd]?|ing)|rent(?:s|ed|ing)?|licens(?:e[sd]?|ing)|licenc(?:e[sd]?|ing)|hir(?:e[sd]?|ing))\b/giu,
  },
];
