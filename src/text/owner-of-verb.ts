import type { CuePlace } from './find-cues.ts';
import { findCounterparty } from './find-counterparty.ts';
import { isPassive } from './is-passive.ts';
import { nameIn } from './name-in.ts';
import { NOBODY } from './owner.ts';
import type { Owner, OwnerQuestion } from './owner.ts';
import { ownerBySubject } from './owner-by-subject.ts';
import { ownerFromMention } from './owner-from-mention.ts';
import { ownerOfThing } from './owner-of-thing.ts';
import { thingValued } from './thing-valued.ts';
import { valuedBehind } from './valued-behind.ts';

/** Who does what a verb cue says: "Falk raised", "invested by Falk", "of which $5m came from Falk". */
export function ownerOfDoer(question: OwnerQuestion, cue: CuePlace): Owner {
  const { sentence, at } = question;
  const { text } = sentence;
  if (cue.cue.metric === 'investment') {
    const source = nameIn(sentence, COMES_FROM, text.slice(at + 1, at + 80));
    const owner = ownerFromMention(question, source, 'of', 'any');
    if (owner) return owner;
  }
  const rest = text.slice(cue.end, cue.end + 80);
  if (isPassive(text, cue) || rest.startsWith(' by')) {
    const owner = ownerFromMention(question, nameIn(sentence, DONE_BY, rest), 'of', 'any');
    if (owner) return { ...owner, counterparty: findCounterparty(question, cue) };
  }
  const subject = ownerBySubject(question, Math.min(cue.start, at), 'any');
  const found: Owner = { ...subject, counterparty: findCounterparty(question, cue), wants: 'any' };
  // "Falk will receive $5m in cash and shares": what is paid for something.
  if (
    /^receiv/i.test(text.slice(cue.start, cue.end)) &&
    /^ in (?:cash|stock|shares)\b/.test(text.slice(at + 1, at + 20))
  )
    return { ...found, metric: 'price' };
  const isProduct = sentence.mentions.some(
    (one) => one.kind === 'product' && question.resolve(one) === subject.entity,
  );
  // "The film pulled in $5m": what a product takes is no funding.
  const takes = /^(?:pull|haul|bank|net|scor|pick)/i.test(text.slice(cue.start, cue.end));
  return isProduct && takes && cue.cue.metric === 'funding'
    ? { ...found, metric: 'revenue' }
    : found;
}

/** Whom a verb cue is done to: "fined Falk", "Falk was fined by Ora", "values Falk at", "Falk, valued at". */
export function ownerOfTarget(question: OwnerQuestion, cue: CuePlace): Owner {
  const { sentence } = question;
  const { text } = sentence;
  const rest = text.slice(cue.end, cue.end + 80);
  const isValue = cue.cue.metric === 'valuation';
  const valued = isValue && /^valu(?:ed|ing)$/i.test(text.slice(cue.start, cue.end));
  const whole = /^ (?:the )?(?:[\p{Ll}-]+ ){0,3}[\uE000-\uE7FF] at\b/u.test(rest);
  // "a deal that valued Falk at" values Falk.
  if (valued && !whole) {
    const thing = thingValued(text.slice(0, cue.start));
    if (thing) return ownerOfThing(question, cue, thing);
  }
  // "a contract with a value of": a price.
  const sized = isValue && /^ of\b/.test(rest) && text.slice(cue.start, cue.end) === 'value';
  const priced = sized ? thingValued(text.slice(0, cue.start).replace(WITH, ' ')) : null;
  if (priced) return ownerOfThing(question, cue, priced);
  const behind = sized
    ? ownerFromMention(question, valuedBehind(question), 'of', 'organisation')
    : null;
  if (behind) return behind;
  // "Falk, which the court fined"
  const whom = nameIn(sentence, WHOM, text.slice(Math.max(0, cue.start - 80), cue.start));
  const done = ownerFromMention(question, whom, 'subject', 'any');
  if (done) return done;
  const subject = ownerBySubject(question, cue.start, 'any');
  const passive = isPassive(text, cue) || (valued && /^ (?:at|by)\b/.test(rest));
  // "fined its former officer, Ines Okafor": the person behind the possessive.
  const officer = passive ? null : nameIn(sentence, OFFICER, rest);
  const fined = ownerFromMention(question, officer, 'subject', 'any');
  if (fined) return { ...fined, counterparty: subject.entity };
  // "fined a bank that the state owns": somebody, and not the one who fines.
  if (!passive && !isValue && INDEFINITE.test(rest))
    return { ...NOBODY, counterparty: subject.entity };
  if (!passive && !/^ (?:by|at|for|in)\b/.test(rest)) {
    const object = nameIn(sentence, OBJECT, rest);
    // "Falk is raising $5m in a round that would value the company at": the one that raises it.
    const before = text.slice(0, cue.start);
    if (isValue && object?.form === 'phrase' && OWN_ROUND.test(before) && !GIVES.test(before))
      return { ...subject, wants: 'organisation' };
    const owner = ownerFromMention(question, object, 'subject', 'any');
    if (owner) return { ...owner, counterparty: isValue ? null : subject.entity };
  }
  const agent = isValue ? null : nameIn(sentence, DONE_BY, rest);
  return {
    ...subject,
    counterparty: agent ? question.resolve(agent) : null,
    wants: 'organisation',
  };
}

const WITH = / with an? (?:total |combined |contract )?$/;

const OFFICER =
  /^ [\uE000-\uE7FF]'s (?:[\p{Ll}-]+ ){0,6}(?:officer|adviser|advisor|chief|executive|director|manager|trader|employee|boss|founder|chairman|president|broker|banker),? ([\uE000-\uE7FF])/u;
const INDEFINITE = /^ (?:an?|one|another|two|three|several|some) (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+/u;

const OWN_ROUND =
  /\b(?:rounds?|financing|fundrais\p{Ll}+|raise|funding|listing|IPO|offering|flotation|share sale|investment)(?: that| which|, which|,) (?:would |could |will |may |might |to )?(?:have )?$/iu;

/** "Ora leads the round": the money is another's. */
const GIVES =
  /\b(?:led|leads?|leading|co-led|joins?|joined|participat\p{Ll}+|invest(?:s|ed|ing)|backed)\b/iu;

const WHOM =
  /([\uE000-\uE7FF]),? (?:which|who|whom|that) (?:[\uE000-\uE7FF]|(?:the |a )?[\p{Ll}-]+) (?:had |has |have )?$/u;
const COMES_FROM =
  /^ (?:\p{Ll}+ ){0,2}(?:come|comes|came|coming) from (?:the )?(?:[\p{Ll}-]+ ){0,3}([\uE000-\uE7FF])/u;
const DONE_BY =
  /^(?: [\uE800-\uEFFF])?(?: \p{Ll}+){0,2} by (?:the )?(?:[\p{Ll}-]+ ){0,3}([\uE000-\uE7FF])/u;
const OBJECT = /^ (?:the )?(?:[\p{Ll}-]+ ){0,4}?([\uE000-\uE7FF])/u;
