/**
 * Ends a text before the name of what somebody has: "the business, which also runs Falk and Ora", "owner of Falk", "bei der
 * Windtochter Falk", "its wind unit Falk". It is neither who acts nor what a text is about.
 */
export const IS_HELD =
  /(?<!\p{L})(?:(?:which|who|that)(?: also| now)?,? (?:owns?|runs?|operates?|controls?|manages?|includes?)|(?:owner|owners|parent company|parent|operator|maker) (?:of|behind)|(?:bei|mit|von|für) (?:seine|ihre)[nmr]? (?:[\p{L}-]+ )?(?:Tochter\p{L}*|Töchtern?|Sparten?|Marken?)|(?:[\p{L}-]+)?(?:[Tt]ochter(?:gesellschaft|firma|unternehmen)?|[Ss]parte|[Dd]ivision|[Mm]arke)|(?:its|their|the (?:company|group|firm)['’]s) (?:[\p{Ll}-]+ ){0,3}(?:unit|subsidiary|division|arm|affiliate)|(?:sa|leur) filiale(?: [\p{Ll}-]+)?|su filial(?: [\p{Ll}-]+)?|dotter(?:bolaget|företaget)) (?:the )?(?:brands? )?(?:[^.;:()]{1,40}(?:, | and | und )){0,3}$/u;
