import { clauseAt } from './find-clauses.ts';
import { findSubject, isFree, isModifier, isSpeaker } from './find-subject.ts';
import { isOffice } from './is-office.ts';
import type { Mention } from './mask-sentence.ts';
import type { Owner, OwnerQuestion } from './owner.ts';
import { nameIn } from './name-in.ts';
import { ownerFromMention } from './owner-from-mention.ts';

/** The subject of what stands at `at` as the owner: of its clause, else behind a fronted phrase, else the company that speaks. */
export function ownerBySubject(question: OwnerQuestion, at: number, wants: Owner['wants']): Owner {
  const { sentence, clauses, resolve } = question;
  const pays = question.cue?.cue.metric === 'cost' && question.cue.cue.role !== 'target';
  // "Falkphone sales rose, while service revenue fell": the service is not the phone's.
  const segment = question.cue !== null && SEGMENT.test(sentence.text.slice(question.cue.start));
  const home = clauseAt(clauses, at);
  const others = (mention: Mention): boolean =>
    segment &&
    clauseAt(clauses, mention.at) !== home &&
    / (?:revenues?|sales|income)\b/y.test(sentence.text.slice(mention.at + 1));
  // "Norland's Falk said": a country that only says whose.
  const saysWhose = (mention: Mention): boolean =>
    mention.kind === 'place' &&
    /^'s [\uE000-\uE7FF]/.test(sentence.text.slice(mention.at + 1, mention.at + 5));
  const can = (mention: Mention): boolean =>
    !others(mention) &&
    !saysWhose(mention) &&
    (mention.form !== 'name' ? resolve(mention) !== null : !(pays && isOffice(mention)));
  const passes: ((mention: Mention) => boolean)[] = [
    (mention) =>
      can(mention) &&
      (mention.kind === 'organisation' ||
        mention.kind === null ||
        (wants === 'any' && mention.kind === 'person')),
    (mention) => can(mention) && mention.kind !== 'product',
    (mention) => can(mention),
  ];
  const found = passes
    .map((eligible) => findSubject(sentence, clauses, at, eligible))
    .filter((mention) => mention !== null);
  // Whoever stands in the clause itself goes before a better kind of name in one before.
  const nearest = found.find((mention) => clauseAt(clauses, mention.at) === home);
  for (const mention of nearest ? [nearest, ...found] : found) {
    const owner = ownerFromMention(question, mention, 'subject', 'any');
    if (owner) return { ...owner, wants };
  }
  // "With a market value of $5m Falk saw": the subject follows without a comma.
  const fronted = FRONTED.test(sentence.text.slice(0, question.at));
  const behind = fronted
    ? nameIn(sentence, ACTS, sentence.text.slice(question.at + 1, question.at + 40))
    : null;
  const follows = ownerFromMention(question, behind, 'subject', 'any');
  if (follows) return { ...follows, wants };
  // "In a deal worth $5m, Falk bought": the subject follows.
  if (fronted) {
    const mention = sentence.mentions.find(
      (one) =>
        one.at > question.at &&
        one.kind !== 'product' &&
        one.kind !== 'place' &&
        /, (?:the )?(?:[\p{L}-]+ ){0,4}$/u.test(sentence.text.slice(question.at, one.at)) &&
        isFree(sentence, one, question.at),
    );
    const owner = mention ? ownerFromMention(question, mention, 'subject', 'any') : null;
    if (owner) return { ...owner, wants };
  }
  // "Falk said revenue was $5m": a company that speaks of itself.
  const speaker = sentence.mentions.find(
    (mention) =>
      mention.kind === 'organisation' &&
      isSpeaker(sentence, mention) &&
      !isModifier(sentence, mention) &&
      !/\b(?:[Aa]ccording to|(?:reported|seen|obtained|cited|quoted|first told) by|analysts? (?:at|from|with)|data from|citing)[^,;]{0,30}$/.test(
        sentence.text.slice(0, mention.at),
      ) &&
      !/^ (?:report|reported|reports|poll|survey|analysis|story|estimates?|analysts?)\b/.test(
        sentence.text.slice(mention.at + 1),
      ),
  );
  const owner = speaker ? ownerFromMention(question, speaker, 'subject', 'organisation') : null;
  return owner
    ? { ...owner, wants }
    : { entity: null, counterparty: null, basis: 'subject', wants };
}

const ACTS =
  /^ ([\uE000-\uE7FF]) (?:has|had|have|is|was|saw|took|made|got|\p{Ll}+ed|\p{Ll}{2,}s)(?!\p{L})/u;

/** A part of what a company earns. */
const SEGMENT =
  /^(?:data|voice|messaging|mobile|services?|streaming|advertising|ad|subscriptions?|cloud|online|digital|retail|ticket|commission|rental|licen[cs]\p{Ll}*|royalty|broadcast\p{Ll}*|commercial|interest|non-interest|fee|premium) /iu;

const FRONTED =
  /^(?:In|With|At|For|After|Under|Following|Despite|Having|Worth|Valued|Boosted|Hit|Helped|Hurt|Backed|As|To|By)\b[^;:]*$/;
