/** Which way a verb of supply runs: its subject gives, its subject takes, or the preposition after it decides. */
export type SupplyDirection = 'gives' | 'takes' | 'by-preposition';

export interface SupplyVerb {
  readonly direction: SupplyDirection;
  readonly pattern: RegExp;
}

/**
 * Verbs by which one organisation supplies another (method, section 5, role swap). Not: acquire and merge, which are about the
 * organisation itself; "use" as a noun ("for public use") and "used to", which are no supply.
 */
export const SUPPLY_VERBS: readonly SupplyVerb[] = [
  {
    direction: 'takes',
    pattern:
      /\b(?:gain(?:s|ed|ing)?|get(?:s|ting)?|got|secur(?:e[sd]?|ing)|obtain(?:s|ed|ing)?|receiv(?:e[sd]?|ing)|has|have|had)\s+(?:\p{L}+\s+)?access\s+to\b/giu,
  },
  {
    direction: 'gives',
    pattern:
      /\b(?:giv(?:es?|en|ing)|gave|grant(?:s|ed|ing)?|provid(?:e[sd]?|ing)|offer(?:s|ed|ing)?)\b/giu,
  },
  {
    direction: 'gives',
    pattern: /\b(?:suppl(?:y|ies|ied|ying)|sell(?:s|ing)?|sold|deliver(?:s|ed|ing)?)\b/giu,
  },
  {
    direction: 'takes',
    pattern:
      /\b(?:buy(?:s|ing)?|bought|purchas(?:e[sd]?|ing)|us(?:es|ing)|(?<=\b(?:to|can|could|may|might|will|would|must|should|also|now)\s)use|used(?!\s+(?:to|by|for|in|as))|rel(?:y|ies|ied|ying)\s+on)\b/giu,
  },
  {
    direction: 'by-preposition',
    pattern:
      /\b(?:leas(?:e[sd]?|ing)|rent(?:s|ed|ing)?|licens(?:e[sd]?|ing)|licenc(?:e[sd]?|ing)|hir(?:e[sd]?|ing))\b/giu,
  },
];
