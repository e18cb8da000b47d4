/** Pattern source: what somebody makes who would buy a company. */
export const BID_NOUNS = '(?:bids?|offers?|approach(?:es)?|proposals?|advances?|take-?overs?)';

/** Whether a stretch that ends with a bid says that it is another's: "rejected an offer", "turned down a second approach". */
export function asksOf(text: string): boolean {
  return ASKED.test(text);
}

/** What one does with the bid of another. */
const ASKED = new RegExp(
  `\\b(?:reject(?:s|ed|ing)?|turn(?:s|ed|ing)? down|rebuff(?:s|ed|ing)?|spurn(?:s|ed|ing)?|refus(?:es|ed|ing)|dismiss(?:es|ed|ing)?|accept(?:s|ed|ing)?|receiv(?:es|ed|ing)|agree(?:s|d)|back(?:s|ed)|recommend(?:s|ed)?|review(?:s|ed|ing)|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|declin(?:es|ed)|resist(?:s|ed|ing)?|fend(?:s|ed|ing)? off|snub(?:s|bed)?) (?:(?:an?|the|this|that|two|three|four|several|its|to|[\\p{Ll}“”"-]+|\\p{Lu}\\p{Ll}+|[\\uE000-\\uE7FF]'s|[\\uE800-\\uEFFF]) ){0,7}${BID_NOUNS}\\b`,
  'iu',
);
