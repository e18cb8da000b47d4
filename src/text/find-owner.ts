import type { CuePlace } from './find-cues.ts';
import { alternation } from './alternation.ts';
import { nameIn } from './name-in.ts';
import { NOBODY } from './owner.ts';
import type { Owner, OwnerQuestion } from './owner.ts';
import { ownerBySubject } from './owner-by-subject.ts';
import { ownerFromMention } from './owner-from-mention.ts';
import { ownerOfDeal } from './owner-of-deal.ts';
import { ownerOfHolder } from './owner-of-holder.ts';
import { ownerOfBuyer, ownerOfLender, ownerOfMover, ownerOfSeller } from './owner-of-trade.ts';
import { GROUP_NOUNS } from './reference-words.ts';
import { ownerOfDoer, ownerOfTarget } from './owner-of-verb.ts';

/** Whose an amount is, by the cue that announces it; by the subject of its clause when no cue does. */
export function findOwner(question: OwnerQuestion): Owner {
  const { sentence, at, cue } = question;
  const before = sentence.text.slice(0, at);
  const named = nameIn(sentence, BRACKET, before.slice(-60)) ?? nameIn(sentence, LABEL, before);
  if (named && named.kind !== 'place' && cue?.cue.role !== 'nobody') {
    const entity = question.resolve(named);
    if (entity !== null) {
      return { entity, counterparty: null, basis: 'adjacent', wants: 'organisation' };
    }
  }
  if (WHOLE_MARKET.test(sentence.text.slice(Math.max(0, at - 200), at))) {
    return { ...NOBODY, metric: 'other' };
  }
  if (GENERIC.test(before.slice(-160))) return NOBODY;
  if (ACROSS.test(sentence.text.slice(at + 1, at + 60)) || TOGETHER.test(before.slice(-70)))
    return NOBODY;
  const held = nameIn(sentence, POSSESSED, before.slice(-24));
  if (held && (cue === null || cue.cue.role === 'holder' || cue.cue.role === 'target')) {
    const holder = ownerFromMention(question, held, 'possessive', 'any');
    if (holder) return holder;
  }
  if (OF_MARKET.test(sentence.text.slice(at + 1, at + 100))) return NOBODY;
  if (AID.test(sentence.text.slice(at + 1, at + 110)) || SECTOR.test(before)) return NOBODY;
  if (SOME_OF_KIND.test(before.slice(-200))) return NOBODY;
  if (COMBINED.test(before) || BET_ON_SOMEBODY.test(before)) return NOBODY;
  if (KIND.test(before) || (before.length < 40 && GIVEN_TO_KIND.test(sentence.text.slice(at + 1))))
    return NOBODY;
  const debtor =
    nameIn(sentence, ORDERED, before.slice(-200)) ??
    nameIn(sentence, WAS_ORDERED, before.slice(-240));
  const payer = ownerFromMention(question, debtor, 'subject', 'any');
  if (payer) return { ...payer, metric: 'cost' };
  // "Ora paying Falk $5m", "the $5m it took for Ora to": who pays, in whoever's deal.
  const paying =
    nameIn(sentence, PAYING, before.slice(-60)) ??
    nameIn(sentence, IT_TOOK, sentence.text.slice(at + 1, at + 40));
  const buyer = ownerFromMention(question, paying, 'subject', 'any');
  if (buyer && (cue === null || cue.cue.metric === 'price')) return { ...buyer, metric: 'price' };
  const seeker = nameIn(sentence, SOUGHT_BY, sentence.text.slice(at + 1, at + 60));
  const sought = ownerFromMention(question, seeker, 'subject', 'any');
  // What was only asked for was neither paid nor awarded.
  if (sought)
    return ASKED.test(sentence.text.slice(at + 1, at + 60))
      ? { ...sought, metric: 'other' }
      : sought;
  if (cue === null) return { ...ownerBySubject(question, at, 'any'), wants: 'any' };
  // "The striker cost Falk $5m": who pays stands behind the verb.
  const whom = nameIn(sentence, COST_WHOM, sentence.text.slice(cue.start, at));
  const charged = cue.cue.metric === 'cost' ? ownerFromMention(question, whom, 'of', 'any') : null;
  if (charged) return charged;
  // "The hospital paid $5m": somebody whose name is not told.
  const unnamed =
    UNNAMED_ROLES.has(cue.cue.role) &&
    cue.start < at &&
    UNNAMED.test(sentence.text.slice(0, cue.start));
  const owner = unnamed ? NOBODY : byRole(question, cue);
  return cue.cue.metric === 'price' && paysForWrong(sentence.text, cue, at)
    ? { ...owner, metric: 'cost' }
    : owner;
}

function byRole(question: OwnerQuestion, cue: CuePlace): Owner {
  switch (cue.cue.role) {
    case 'nobody':
      return NOBODY;
    case 'holder':
      return ownerOfHolder(question, cue);
    case 'doer':
      return ownerOfDoer(question, cue);
    case 'target':
      return ownerOfTarget(question, cue);
    case 'buyer':
      return ownerOfBuyer(question, cue);
    case 'seller':
      return ownerOfSeller(question, cue);
    case 'mover':
      return ownerOfMover(question, cue);
    case 'lender':
      return ownerOfLender(question, cue);
    case 'deal':
      return ownerOfDeal(question, cue);
  }
}

/** "Falk's $5m fine", where the cue may stand with another amount. */
const POSSESSED =
  /([\uE000-\uE7FF])'s (?:(?:record|first|latest|initial|whopping|nearly|about|over) ){0,2}$/;

const COUNTED = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many)';
const DEALS =
  '(?:deals|rounds|transactions|start-?ups|companies|firms|operations|projects|ventures)';

/** "$5m across 24 deals", "$5m raised by 12 start-ups": a sum over many who are not named. */
const ACROSS = new RegExp(
  `^(?:,? (?:was |were )?(?:raised|invested|spread|spent))?(?: in (?:total )?(?:funding|investments?|capital))?,? (?:across|spread over|over|by|in|into|from) (?:[\\p{Ll}-]+ ){0,2}${COUNTED} (?:[\\p{L}-]+ ){0,3}${DEALS}\\b`,
  'u',
);

/** "seven seed deals, amounting to $5m". */
const TOGETHER = new RegExp(
  `\\b(?:(?:one|${COUNTED}) (?:[Pp]re-)?[Ss]eries [A-K](?: ${DEALS})?|${COUNTED} (?:[\\p{L}-]+ ){0,4}${DEALS}),? (?:amounting to|worth|totall?ing|valued at|of) (?:a total of )?$`,
  'u',
);

/** "Falk ($5bn" and "Falk (up 5%, $5bn". */
const BRACKET = /([\uE000-\uE7FF]) \([^()\uE000-\uEFFF]{0,30}$/;

/** A line of a list: "Falk: $5bn". */
const LABEL = /^[\s•*–-]{0,4}([\uE000-\uE7FF])\s?[:–—-]\s?$/;

/** "The court ordered Falk to pay $5m". */
const ORDERED =
  /\b(?:order(?:s|ed|ing)?|told|direct(?:s|ed)|forc(?:es|ed)|requir(?:es|ed)) (?!by )(?:the )?(?:[\p{Ll}-]+ ){0,3}([\uE000-\uE7FF]) to pay\b[^;\uE000-\uEFFF]{0,60}$/u;

/** "Falk was ordered by the Trade Commission to pay $5m" */
const WAS_ORDERED =
  /([\uE000-\uE7FF]) (?:(?:has|have|had) )?(?:also )?(?:been|was|were|is|are) (?:also )?(?:ordered|told|directed|forced|required|sentenced|instructed)(?: by [^;,]{1,80}?)? to pay\b[^;\uE000-\uEFFF]{0,60}$/u;

/** "Similar mills often cost $5m": nobody's in particular. */
const GENERIC =
  /\b(?:[Ss]imilar|[Cc]omparable|[Tt]ypical|[Mm]ost|[Mm]any) (?:\p{Ll}+ ){1,3}(?:in the industry )?(?:often|usually|typically|generally|normally|can|tend to|sell|cost|fetch|are|go for)\b[^;\uE000-\uE7FF]*$/u;

/** "Swedish start-ups attracted $5m", "banks lost $5m": those of a kind, of whom none is named. */
const KIND = new RegExp(
  `^(?:\\[[^\\]]{1,40}\\] )?(?:(?:In|On|During|Since|Over|By|Last|This|Overall|Globally|Worldwide|Together|Collectively)\\b[^,\\uE000-\\uEFFF]{0,40}, )?(?:[\\p{L}\\uE000-\\uE7FF-]+ ){0,3}(?:${alternation(GROUP_NOUNS)}) (?:(?:in|across|from|of|around) [^,;\\uE800-\\uEFFF]{1,40} )?(?:(?:have|had|together|collectively|also) )*(?:raised?|attract(?:ed)?|receiv(?:ed|e)|spent|spend|lost|lose|invest(?:ed)?|paid|pay|made|earn(?:ed)?|borrow(?:ed)?|secured?|generated?|took|brought|reported|posted|sold|bought|hold|held|owe|owed)\\b[^;\\uE000-\\uE7FF]*$`,
  'iu',
);

/** "Lund bets on a start-up at a $5m valuation": who is valued is not named, and it is not who bets. */
const BET_ON_SOMEBODY = /(?<!\p{L})(?:bets?|betting) on [^;\uE000-\uEFFF]{1,60} at (?:an? )?$/iu;

/** "share sales that could raise a combined $5bn", where no names stand before the verb. */
const COMBINED =
  /(?:^|[^\uE000-\uE7FF]{25})(?<!\p{L})an? (?:combined|collective|aggregate)(?: total of)? $/u;

/** "six of the 25 banks posted a profit of", "tech firms with a total value of": what several have together. */
const SOME_OF_KIND = new RegExp(
  `(?<![\\p{L}\\uE000-\\uE7FF])(?:(?:${COUNTED}|of)(?: [\\p{L}\\d-]+){0,3} (?:${alternation(GROUP_NOUNS)}) (?:(?:have|had|together|collectively|jointly) )*(?:posted|reported|recorded|made|earned|lost|raised|paid|spent|owed?|generated|booked|declared)|(?:${alternation(GROUP_NOUNS)}) (?:using|seeking|offering|building|making|in|across|from|that|which|with) [^;\\uE000-\\uEFFF]{1,120} (?:raised|received|secured|attracted|lost|earned|posted)|(?:${alternation(GROUP_NOUNS)})(?: [^,;\\uE000-\\uE7FF]{1,30})? with an? (?:total|combined|collective|joint|overall|aggregate))\\b[^,;\\uE000-\\uE7FF]*$`,
  'u',
);

/** "$5bn in federal aid for the airline sector" */
const AID = new RegExp(
  `^ (?:(?:in|of) )?(?:[\\p{Ll}-]+ ){0,3}(?:aid|grants|support|subsidies|bailout) (?:for|to) (?:the )?(?:[\\p{Ll}-]+ ){0,3}(?:sector|industry|${alternation(GROUP_NOUNS)})(?!\\p{L})`,
  'u',
);
/** "The airline industry has failed to secure", "US airlines were on the receiving end of" */
const PAYING =
  /([\uE000-\uE7FF]) paying (?:[\uE000-\uE7FF] )?(?:about |around |nearly |some |a reported )?$/u;
const IT_TOOK = /^ (?:it|[\uE000-\uE7FF]) (?:took|cost) (?:for )?([\uE000-\uE7FF])(?!'s)/u;
const SECTOR = new RegExp(
  `^(?:(?:In [^,;\\uE000-\\uEFFF]{2,24}, )?[Tt]he (?:[\\p{Ll}-]+ ){0,3}(?:industry|sector)(?:,| (?:has|had|have|lost|saw|suffered|posted|reported|will|is|was|could|may)) [^;\\uE000-\\uEFFF]*|(?:[\\p{L}-]+ ){0,3}(?:${alternation(GROUP_NOUNS)}) (?:were|are|have been) (?:on the receiving end of|given|granted|offered) [^;\\uE000-\\uEFFF]*)$`,
  'u',
);

/** "$5m was invested in start-ups": by nobody who is named. */
const GIVEN_TO_KIND = new RegExp(
  `^[^;,\\uE000-\\uEFFF]{0,30}?(?:(?:was|were|has been|have been) )?(?:invested|raised|spent|lost|poured|ploughed|plowed|pumped) (?:in|into|by|on|to|for) (?:[\\p{L}\\uE000-\\uE7FF-]+ ){0,3}(?:${alternation(GROUP_NOUNS)})\\b`,
  'iu',
);

/** "the global market is expected to reach $5bn": nobody's amount. */
const WHOLE_MARKET =
  /(?<!%(?: \p{L}+)? of )(?<!(?:per ?cent|share) of )\b(?:the|that|this|global|worldwide|overall|total|entire) (?:[\p{L}&-]+ ){0,6}(?:market|industry|sector|economy|segment)(?: size)?(?: (?:for|of|in) [^,;\uE000-\uEFFF]{0,40}?)?,? (?:(?:that|which) )?(?:is|was|will|could|would|to|has|had|expected|projected|forecast|estimated|valued|worth|reached|hit|grew|may|generated|generates|at)\b[^;\uE000-\uE7FF]*$/iu;

const COST_WHOM =
  /^cost(?:s|ing)? (?:the )?(?:[\p{Ll}-]+ ){0,2}([\uE000-\uE7FF]) (?:(?:an?|about|around|some|nearly|over|estimated|reported) ){0,2}$/u;

const UNNAMED_ROLES: ReadonlySet<string> = new Set(['doer', 'buyer', 'lender', 'seller']);

/** Opens a sentence, or a clause behind a mark, and stands before its verb. */
const UNNAMED =
  /(?:^|[,;] (?:and |but |while )?)(?:the|an?|one|another|some|many|his|her) (?:[\p{Ll}-]+ ){0,3}(?:hospital|school|church|museum|library|family|families|couple|customers?|clients?|patients?|farmers?|workers?|employees?|victims?|drivers?|passengers?|students?|pupils?|tenants?|residents?|voters?|taxpayers?|households?|man|woman|men|women|people|person|child|children|teenager|pensioner|lawyers?|widow|husband|wife|son|daughter|brother|sister|friend|neighbou?r|charity|court|jury|judge|police|prosecutors?|thieves|thief|robbers?|hackers?|scammers?|fraudsters?|donors?|philanthropist)(?: (?:who|that) [^,;\uE000-\uE7FF]{1,60})? (?:(?:has|have|had|also|later|then|who) ){0,2}$/iu;

/** "$5bn of market value in the tech sector". */
const OF_MARKET =
  /^ (?:of|in) [^.;\uE000-\uE7FF]{0,50}?\b(?:in|across) the (?:[\p{Ll}-]+ ){1,3}(?:sector|industry|market)\b/u;

const ASKED =
  /^ (?:that )?[\uE000-\uE7FF] (?:had|has|have) (?:\p{Ll}+ly )?(?:sought|wanted|demanded|asked|hoped|claimed)(?!\p{L})/u;

/** "the $5m Falk had sought": a clause without its "that". */
const SOUGHT_BY =
  /^ (?:that )?([\uE000-\uE7FF]) (?:had|has|have) (?:\p{Ll}+ly )?(?:sought|wanted|demanded|asked|hoped|expected|claimed|raised|paid|spent|lost|made|earned|owed|offered|invested|borrowed)(?!\p{L})/u;

/** "agreed to pay $5m to settle": no price but a cost. */
function paysForWrong(text: string, cue: CuePlace, at: number): boolean {
  return (
    /^(?:pa|deal|agree|settle|fork|shell)/i.test(text.slice(cue.start, cue.end)) &&
    (WRONGS.test(text.slice(cue.start, Math.max(cue.end, at) + 90)) ||
      /\b(?:fined|penali[sz]ed)\b/.test(text.slice(0, cue.start)))
  );
}

const WRONGS =
  /\b(?:settl(?:e|es|ed|ing|ements?)|resolve|resolving|fines?|penalt(?:y|ies)|damages|compensation|compensate|restitution|(?:exceptional|restructuring|one-off|severance) (?:charges?|costs?|items?)|allegations|lawsuits?|ransom|back taxes|in tax(?:es)?|victims)\b/;
