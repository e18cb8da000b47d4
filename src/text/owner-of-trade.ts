import type { CuePlace } from './find-cues.ts';
import { findSubject } from './find-subject.ts';
import { isPassive } from './is-passive.ts';
import type { Mention } from './mask-sentence.ts';
import { nameIn } from './name-in.ts';
import type { Owner, OwnerQuestion } from './owner.ts';
import { ownerBySubject } from './owner-by-subject.ts';
import { ownerFromMention } from './owner-from-mention.ts';
import { ownerOfDeal } from './owner-of-deal.ts';

/** Who pays by a verb of buying: "Falk bought Ora", "Ora was bought by Falk", "Falk leases a mill from Ora". */
export function ownerOfBuyer(question: OwnerQuestion, cue: CuePlace): Owner {
  const { sentence } = question;
  const rest = sentence.text.slice(cue.end, cue.end + 140);
  const subject = ownerBySubject(question, cue.start, 'any');
  const passive = isPassive(sentence.text, cue);
  if (passive || rest.startsWith(' by')) {
    const owner = ownerFromMention(question, nameIn(sentence, BOUGHT_BY, rest), 'of', 'any');
    if (owner) {
      // "The mill is leased by Falk from Ora": a mill takes no money.
      const seller = subject.entity === null ? nameIn(sentence, FROM_NAME, rest) : null;
      return { ...owner, counterparty: seller ? question.resolve(seller) : subject.entity };
    }
  }
  if (passive) return { ...subject, wants: 'any' };
  const other =
    nameIn(sentence, FROM_NAME, rest) ??
    nameIn(sentence, BOUGHT, rest) ??
    nameIn(sentence, PAID_TO, rest);
  return withOther(question, subject, other);
}

/** Who pays by a verb of selling: the one it is sold to, else the seller stands for the sum. */
export function ownerOfSeller(question: OwnerQuestion, cue: CuePlace): Owner {
  const { sentence } = question;
  const rest = sentence.text.slice(cue.end, cue.end + 170);
  const subject = ownerBySubject(question, cue.start, 'any');
  const owner = ownerFromMention(question, nameIn(sentence, SOLD_TO, rest), 'of', 'any');
  if (owner) return { ...owner, counterparty: subject.entity };
  return withOther(question, subject, nameIn(sentence, OBJECT, rest));
}

/** "Noor joined Falk from Ora for $5m": Falk pays. */
export function ownerOfMover(question: OwnerQuestion, cue: CuePlace): Owner {
  const { sentence } = question;
  const mover = findSubject(sentence, question.clauses, cue.start, () => true);
  // "Falk moved into glass in a deal worth $5m": nobody changes sides.
  if (mover?.kind !== 'person') return ownerOfDeal(question, cue);
  const rest = sentence.text.slice(cue.end, cue.end + 120);
  const joins = /^join/i.test(sentence.text.slice(cue.start, cue.end));
  const club = nameIn(sentence, joins ? JOINED : MOVED_TO, rest);
  const owner = ownerFromMention(question, club, 'of', 'organisation');
  const subject = ownerBySubject(question, cue.start, 'any');
  if (!owner) return { ...subject, wants: 'any' };
  const seller = nameIn(sentence, FROM_NAME, rest);
  return { ...owner, counterparty: seller ? question.resolve(seller) : subject.entity };
}

/** "Ora lent Falk $5m": Falk owes. */
export function ownerOfLender(question: OwnerQuestion, cue: CuePlace): Owner {
  const { sentence } = question;
  const rest = sentence.text.slice(cue.end, cue.end + 80);
  const subject = ownerBySubject(question, cue.start, 'any');
  const owner = ownerFromMention(question, nameIn(sentence, LENT, rest), 'subject', 'any');
  return owner ? { ...owner, counterparty: subject.entity } : { ...subject, wants: 'any' };
}

function withOther(question: OwnerQuestion, subject: Owner, other: Mention | null): Owner {
  return { ...subject, counterparty: other ? question.resolve(other) : null, wants: 'any' };
}

const BOUGHT_BY =
  /^[^.;,\uE000-\uE7FF]{0,60}\bby (?:the )?(?:[\uE000-\uE7FF]'s )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u;
const BOUGHT =
  /^(?: [\uE800-\uEFFF])?(?: for)? (?:the )?(?:[\uE000-\uE7FF]'s )?(?:[^.;,\uE000-\uEFFF]{0,60}? )?([\uE000-\uE7FF])/u;
const FROM_NAME = /\bfrom (?:the )?(?:[\uE000-\uE7FF]'s )?(?:[\p{L}-]+ ){0,4}([\uE000-\uE7FF])/u;
const PAID_TO =
  /^[^.;]{0,40}?\b(?:to|with) (?:the )?(?:[\uE000-\uE7FF]'s )?(?:[\p{Ll}-]+ ){0,2}([\uE000-\uE7FF])/u;
const SOLD_TO =
  /^[^.;]{0,80}?\bto (?:an? |the )?(?:[\uE000-\uE7FF]'s )?(?:[\p{L}-]+ ){0,8}([\uE000-\uE7FF])/u;
const OBJECT = /^ (?:the )?(?:[\uE000-\uE7FF]'s )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u;
const LENT =
  /^(?: [\uE800-\uEFFF])?(?: to)? (?:the )?(?:[\uE000-\uE7FF]'s )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u;
const JOINED = /^ (?:the )?(?:[\uE000-\uE7FF]'s )?(?:[\p{L}-]+ ){0,4}([\uE000-\uE7FF])/u;
const MOVED_TO =
  /^[^.;,]{0,40}?\b(?:to|for) (?:the )?(?:[\uE000-\uE7FF]'s )?(?:[\p{L}-]+ ){0,4}([\uE000-\uE7FF])/u;
