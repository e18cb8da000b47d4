/** Words that give an amount its period although they do not stand beside it: "annual revenue", "in the third quarter". */
const WORDS: Readonly<Record<string, RegExp>> = {
  P1Y: /\b(?:annual(?:ly|i[sz]ed)?|years?|yearly|run[- ]?rate|ARR|fiscal|FY\d*|twelve[- ]month|12[- ]month|(?:19|20)\d\d)\b/i,
  P6M: /\b(?:half|six[- ]month|H[12]|semi-?annual)\b/i,
  P3M: /\b(?:quarter(?:ly|s)?|Q[1-4]|[1-4]Q|three[- ]month)\b/i,
  P1M: /\b(?:months?|monthly)\b/i,
  P1W: /\b(?:weeks?|weekly)\b/i,
  P1D: /\b(?:days?|daily)\b/i,
};

/** Whether a quote holds words for a period, an ISO 8601 duration. Null is no period and needs no words. */
export function saysPeriod(quote: string, per: string | null): boolean {
  return per === null || (WORDS[per]?.test(quote) ?? false);
}
