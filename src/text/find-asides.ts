import { allMatches } from './all-matches.ts';

/** A part of a masked sentence that interrupts it. */
export interface Aside {
  readonly start: number;
  readonly end: number;
}

/**
 * What stands between a name and its verb: "Falk, a maker of glass that Ora once owned, raised", "Falk (the buyer) paid",
 * "Falk — once a part of Ora — sold". Text after an aside goes on where the text before it stopped.
 */
export function findAsides(text: string): Aside[] {
  const found: Aside[] = [];
  for (const match of allMatches(text, OPENING)) {
    const start = match.index + 1;
    if (found.some((aside) => start < aside.end)) continue;
    const from = match.index + match[0].length;
    const close = CLOSING.exec(text.slice(from, from + LONGEST));
    if (close) found.push({ start, end: from + close.index + 1 });
  }
  for (const match of allMatches(text, BRACKETS)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  if (DASH.test(text)) {
    for (const match of allMatches(text, DASHES)) {
      const start = match.index + 1;
      const inner = match[0].length - 1;
      found.push({ start, end: start + inner });
    }
  }
  return found;
}

const LONGEST = 220;

/** A name, a comma, and what opens an apposition or a relative clause. */
const OPENING =
  /[\uE000-\uE7FF], (?=(?:an?|the|its|his|her|one|which|who|whose|where|formerly|previously|once|now|then|founded|co-founded|based|headquartered|owned|backed|led|known|maker|makers|creator|parent|owner|part|home|with|including|chief|head|[\p{Ll}-]+-based|[\p{Ll}-]+-backed|\d\d)[ ,])/gu;

/** The comma after which the verb of the interrupted clause comes. */
const CLOSING =
  /, (?=(?:(?:also|first|later|recently|now|then|reportedly|already|currently|last \p{Ll}+|this \p{Ll}+|earlier this \p{Ll}+|on \p{Lu}\p{Ll}+) )*(?:(?:has|have|had|is|was|are|were|will|would|could|may|might|can|said|says|told|paid|bought|sold|made|lost|spent|got|took|won|saw|set|put|cut|lent|led|plans?|agreed?|wants?|hopes?|raises?|posts?|reports?|expects?)\b|(?!(?:based|founded|owned|backed|led|valued|called|named|listed|known|headquartered|launched|used|located)\b)\p{Ll}+ed\b))/u;

const BRACKETS = /\([^()]{0,200}\)/g;
const DASH = /[–—]| -{1,2} /;
const DASHES = /\S(?: [–—-]{1,2} |—|–)[^–—]{1,200}(?: [–—-]{1,2} |—|–)(?=\p{Ll})/gu;
