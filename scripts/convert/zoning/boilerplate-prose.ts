import type { FurnitureKind } from '../../../src/domain/source.ts';

/** Well-punctuated text that is no article: a rule applies when at least `needed` of its cues stand in one block. */
export interface BoilerplateProse {
  readonly kind: FurnitureKind;
  readonly reason: string;
  readonly needed: number;
  readonly cues: readonly RegExp[];
}

export const BOILERPLATE_PROSE: readonly BoilerplateProse[] = [
  {
    kind: 'legal',
    reason: 'cookie or privacy notice',
    needed: 2,
    cues: [
      /\bcookies?\b/i,
      /\b(?:this|our|the) (?:web)?site\b/i,
      /\b(?:browser|browsing experience|your experience|your consent|consent)\b/i,
      /\bprivacy (?:policy|notice|statement|settings)\b/i,
      /\b(?:personal (?:data|information)|data protection)\b/i,
      /\b(?:third[- ]part(?:y|ies)|opt[- ]out|opt[- ]in|our (?:\d+ )?partners)\b/i,
      /\b(?:by (?:continuing|clicking|using|submitting|signing|registering|subscribing)|you (?:agree|consent|may revoke|can revoke))\b/i,
      /\bterms (?:of (?:use|service)|and conditions)\b/i,
      /\b(?:user agreement|reCAPTCHA)\b/i,
    ],
  },
  {
    kind: 'legal',
    reason: 'copyright notice',
    needed: 2,
    cues: [
      /(?:©|\(c\)|\bcopyright\b)/i,
      /\ball rights reserved\b/i,
      /\bmay not be (?:published|reproduced|broadcast|rewritten|redistributed|copied)\b/i,
      /\b(?:prior |express )?written (?:permission|consent)\b/i,
      /\b(?:registration on or use of|constitutes acceptance)\b/i,
      /\b(?:reproduced|distributed|transmitted|cached)\b/i,
    ],
  },
  {
    kind: 'ad',
    reason: 'newsletter or appeal',
    needed: 2,
    cues: [
      /\b(?:newsletters?|inbox|email alerts?|push notifications?)\b/i,
      /\b(?:sign(?:ing)? up|subscrib(?:e|ing|ed)|subscription|unsubscribe|register)\b/i,
      /\b(?:your|an) e-?mail(?: address)?\b/i,
      /\b(?:follow us|like us|join us|find us|our (?:facebook|twitter|telegram|whatsapp|instagram|youtube|app)\b)/i,
      /\b(?:support (?:our|independent|quality|us)|donat(?:e|ion)|contribut(?:e|ion) (?:today|now|to)|become a (?:member|supporter)|our journalism|our newsroom)\b/i,
      /\b(?:download|get) (?:the|our) (?:\p{L}+ )?app\b/iu,
      /\b(?:click here|activation link|daily digest|delivered to you)\b/i,
      /\b(?:we may (?:earn|receive)|affiliate (?:links?|commission))\b/i,
      /\bfree of charge\b|\bfor free\b|\bno cost\b/i,
    ],
  },
  {
    kind: 'ad',
    reason: 'affiliate notice',
    needed: 1,
    cues: [
      /(?:earn|receive|get)(?<=\b\p{L}+ (?:may|might|will)? ?(?:earn|receive|get)) (?:a )?(?:small )?(?:affiliate )?commissions?\b/iu,
      /^every (?:day|week|morning) we send\b/i,
      /^(?:get|click here|sign up|subscribe)\b.{0,80}\b(?:newsletter|inbox|daily|weekly)\b/i,
    ],
  },
  {
    kind: 'comments',
    reason: 'comment rules',
    needed: 2,
    cues: [
      /\bcomments?\b/i,
      /\b(?:respectful|commenters?|moderat(?:ed|or|ion)|community (?:rules|standards|guidelines))\b/i,
      /\b(?:as you comment|please (?:be|keep|note)|we (?:reserve the right|invite you))\b/i,
      /\b(?:comentários?|kommentare?)\b/i,
      /\b(?:não serão aprovados|moderador|civil)\b/i,
    ],
  },
  {
    kind: 'paywall',
    reason: 'paywall',
    needed: 2,
    cues: [
      /\b(?:subscribers?|subscription|subscribe|log ?in|sign in|free trial|free articles?)\b/i,
      /\b(?:to (?:continue|keep|finish) reading|read the (?:full|rest)|unlimited access|full access|premium content)\b/i,
      /\b(?:already a|not a) (?:subscriber|member)\b/i,
      /\b(?:cancel any ?time|per month|a month|limit of free)\b/i,
    ],
  },
];
