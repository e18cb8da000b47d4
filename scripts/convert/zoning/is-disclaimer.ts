const OPENING =
  /^(?:(?:important |legal |general |risk |investment )?(?:disclaimer|disclosure|haftungsausschluss|avertissement|aviso legal)\b|disclosure statement)/i;

/** Two of these in one block make a disclaimer (method, section 2). */
const CUES: readonly RegExp[] = [
  /without (?:any )?(?:representation|warranty)/i,
  /(?:does|do) not necessarily (?:reflect|represent)/i,
  /(?:shall|will|is|are) not (?:be )?(?:held )?(?:liable|responsible)/i,
  /for (?:general )?informational purposes/i,
  /obtained from third parties/i,
  /not (?:be (?:construed|considered|taken) as|constitute|intended (?:as|to be)|provide)?\b.{0,60}(?:investment|financial|legal) advice/i,
  /(?:own|views|opinions) (?:and opinions )?(?:expressed|of the authors?)/i,
  /past performance/i,
  /do your own research/i,
];

/** Words of the cues: most blocks hold none, which one search tells faster than nine. */
const WORD =
  /warranty|representation|necessarily|liable|responsible|informational|third parties|advice|expressed|of the author|performance|research/i;

/** A liability text in which the publisher stands back from what it prints. */
export function isDisclaimer(text: string): boolean {
  if (text.length > 3000) return false;
  if (OPENING.test(text) && text.length > 40) return true;
  if (!WORD.test(text)) return false;
  return CUES.filter((cue) => cue.test(text)).length >= 2;
}
