import type { CuePlace } from './find-cues.ts';
import { nameIn } from './name-in.ts';
import { ownerOfBid } from './owner-of-bid.ts';
import { NOBODY } from './owner.ts';
import type { Owner, OwnerQuestion } from './owner.ts';
import { ownerBySubject } from './owner-by-subject.ts';
import { ownerFromMention } from './owner-from-mention.ts';
import { thingValued } from './thing-valued.ts';

/** Who pays in a deal that a noun names: "Falk's purchase of Ora", "a bid by Falk", "Falk signed a deal with Ora". */
export function ownerOfDeal(question: OwnerQuestion, cue: CuePlace): Owner {
  const { sentence, at } = question;
  const { text } = sentence;
  const first = Math.min(cue.start, at);
  if (GENERIC.test(text.slice(Math.max(0, first - 120), Math.max(cue.end, at)))) return NOBODY;
  if (/worth$/.test(text.slice(cue.start, cue.end))) {
    const before = text.slice(0, cue.start);
    const held = nameIn(sentence, HELD, before);
    const thing = held?.kind === 'product' ? 'other' : thingValued(before);
    if (thing !== null && thing !== 'price') {
      return { ...ownerBySubject(question, first, 'any'), metric: thing };
    }
  }
  const bid = ownerOfBid(question, first, Math.max(cue.end, at + 1));
  if (bid) return bid;
  const buyer = SALE.test(text.slice(cue.start, cue.end))
    ? ownerFromMention(
        question,
        nameIn(sentence, SOLD_TO, text.slice(cue.end, cue.end + 140)),
        'of',
        'any',
      )
    : null;
  if (buyer) return buyer;
  const left = text.slice(Math.max(0, first - 60), first);
  const rest = text.slice(cue.end, cue.end + 100);
  const object = nameIn(sentence, OTHER_SIDE, rest);
  const counterparty = object ? question.resolve(object) : null;
  const possessor = nameIn(sentence, POSSESSIVE, left);
  const giver = nameIn(sentence, cue.cue.metric === 'investment' ? GIVEN_BY : DONE_BY, rest);
  const owner =
    ownerFromMention(question, possessor, 'possessive', 'any') ??
    ownerFromMention(question, giver, 'of', 'any');
  if (owner) return { ...owner, counterparty };
  const subject = ownerBySubject(question, first, 'any');
  if (subject.entity === null && cue.cue.metric !== 'investment') {
    const bought = ownerFromMention(question, object, 'of', 'any');
    if (bought) return bought;
  }
  return { ...subject, counterparty, wants: 'any' };
}

/** "the $5m sale of its mill to Falk": who pays. */
const SALE = /(?:sale|disposal|divestment|divestiture|transfer)$/;
const SOLD_TO =
  /^ of (?:[^.;,\uE000-\uE7FF]{0,60}[\uE000-\uE7FF]?){1,2}? to (?:(?:the|an?) )?(?:[\p{Ll}-]+ ){0,3}([\uE000-\uE7FF])/u;

const HELD = /([\uE000-\uE7FF])(?: tokens?| coins?)? $/;
const OTHER_SIDE =
  /^(?: worth| valued at)?(?: [\uE800-\uEFFF])? (?:of|with|from|for|in|to (?:buy|acquire|purchase|sell|supply)|on) (?:the )?(?:[\uE000-\uE7FF]'s )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u;
const POSSESSIVE =
  /([\uE000-\uE7FF])'s (?:(?!(?:in|to|for|of|at|by|on|with|from|as|after|that|which|is|was|were|has|had|will|would)\b)[^\s\uE000-\uE7FF,;()]{1,30} ){0,5}$/;
const DONE_BY =
  /^[^.;,]{0,60}?(?<!(?:reported|estimated|cited|quoted|published|seen|revealed|calculated) )\bby (?:the )?(?:[\uE000-\uE7FF]'s )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u;
const GIVEN_BY =
  /^[^.;,]{0,60}?\b(?:by|from) (?:the )?(?:[\uE000-\uE7FF]'s )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u;

/** "similar deals are often worth": no deal of anybody's in particular. */
const GENERIC =
  /\b(?:similar|such|comparable|typical|most|many|other) (?:\p{Ll}+ ){0,2}(?:deals|partnerships|contracts|agreements|transactions)\b/iu;
