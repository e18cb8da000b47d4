/**
 * Ends a text before the name of what somebody has: "the business, which also runs Falk and Ora", "owner of Falk". It is neither
 * who acts nor what a text is about.
 */
export const IS_HELD =
  /(?<!\p{L})(?:(?:which|who|that)(?: also| now)?,? (?:owns?|runs?|operates?|controls?|manages?|includes?)|(?:owner|owners|parent company|parent|operator|maker) (?:of|behind)|(?:bei|mit|von|für) (?:seine|ihre)[nmr]? (?:[\p{L}-]+ )?(?:Tochter\p{L}*|Töchtern?|Sparten?|Marken?)) (?:the )?(?:brands? )?(?:[^.;:()]{1,40}(?:, | and | und )){0,3}$/u;
