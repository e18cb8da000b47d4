import type { EntityId } from '../domain/ids.ts';
import type { CuePlace } from './find-cues.ts';
import { findCounterparty } from './find-counterparty.ts';
import { isOffice } from './is-office.ts';
import type { Mention } from './mask-sentence.ts';
import { nameIn } from './name-in.ts';
import type { Owner, OwnerQuestion } from './owner.ts';
import { ownerBySubject } from './owner-by-subject.ts';
import { ownerFromMention } from './owner-from-mention.ts';
import { ownerOfThing } from './owner-of-thing.ts';
import { thingValued } from './thing-valued.ts';
import { valuedBehind } from './valued-behind.ts';

/** Who has what a noun cue names: "Falk's revenue", "the debt of Falk", "Falk reported a loss", "a fine on Falk". */
export function ownerOfHolder(question: OwnerQuestion, cue: CuePlace): Owner {
  const { sentence, at } = question;
  const { text } = sentence;
  const { metric } = cue.cue;
  const wants = metric === 'cost' || metric === 'other' ? 'any' : 'organisation';
  if (metric === 'valuation' && /worth$/.test(text.slice(cue.start, cue.end))) {
    const thing = thingValued(text.slice(0, cue.start));
    if (thing) return ownerOfThing(question, cue, thing);
  }
  const first = Math.min(cue.start, at);
  const left = text.slice(Math.max(0, cue.start - 90), cue.start);
  // "Ora is investing in Falk at a valuation of": the one that it invests in.
  const backed = metric === 'valuation' ? nameIn(sentence, INVESTED_IN, left) : null;
  const worth = ownerFromMention(question, backed, 'of', wants);
  if (worth) return worth;
  // "Ora's stake means a value of $5m for Falk": the one that is valued.
  const after = metric === 'valuation' ? valuedBehind(question) : null;
  const valued = ownerFromMention(question, after, 'of', wants);
  if (valued) return valued;
  const possessor = nameIn(sentence, POSSESSIVE, left);
  const possessive = ownerFromMention(question, possessor, 'possessive', wants);
  if (possessive) return { ...possessive, counterparty: findCounterparty(question, cue) };

  const behind = text.slice(cue.end, cue.end + 80);
  const rest = text.slice(Math.max(at, cue.end), Math.max(at, cue.end) + 90);
  const bySubject = (): EntityId | null => ownerBySubject(question, cue.start, 'any').entity;
  if (metric === 'cost') {
    const fined: Mention | null =
      nameIn(sentence, OFFICER, rest) ??
      nameIn(sentence, IMPOSED_ON, rest) ??
      nameIn(sentence, HIT, text.slice(0, cue.start));
    const owner = fined && isOffice(fined) ? null : ownerFromMention(question, fined, 'of', 'any');
    if (owner) return { ...owner, counterparty: bySubject() };
  } else {
    const of = nameIn(sentence, OF_NAME, behind) ?? nameIn(sentence, TOLD_BY, behind);
    const owner = ownerFromMention(question, of, 'of', wants);
    if (owner) return owner;
  }
  if (metric === 'debt') {
    const owner = ownerFromMention(question, nameIn(sentence, LENT_TO, rest), 'of', 'any');
    if (owner) return { ...owner, counterparty: bySubject() };
  }
  if (metric === 'funding' && LEADS.test(text.slice(0, first))) {
    // "Ora is leading the $5m round": the money is not Ora's.
    const lead = ownerBySubject(question, first, 'any').entity;
    const owner = ownerFromMention(question, nameIn(sentence, INTO_NAME, behind), 'of', wants);
    return owner
      ? { ...owner, counterparty: lead }
      : { entity: null, counterparty: lead, basis: 'subject', wants, not: lead };
  }
  const subject = ownerBySubject(question, first, wants);
  if (subject.entity === null) {
    const owner = ownerFromMention(question, nameIn(sentence, LATER_NAME, rest), 'of', wants);
    if (owner) return owner;
  }
  return { ...subject, counterparty: findCounterparty(question, cue), wants };
}

const INVESTED_IN =
  /\b(?:invest\p{Ll}*|stakes?|shares?|bought|buys?|buying) (?:[^.;\uE000-\uE7FF]{0,30} )?in(?:to)? (?:the )?(?:[\p{Ll}-]+ ){0,3}([\uE000-\uE7FF]) at an? (?:[\p{Ll}-]+ ){0,3}$/u;
const POSSESSIVE =
  /([\uE000-\uE7FF])'s (?:(?!(?:in|to|for|of|at|by|on|with|from|as|after|that|which|is|was|were|has|had|will|would)\b)[^\s\uE000-\uE7FF,;()]{1,30} ){0,6}$/;
const OF_NAME = /^ (?:of|at|for) (?:the |its )?(?:[\p{Ll}-]+ ){0,3}([\uE000-\uE7FF])/u;
/** "the $5m loss reported last week by Falk" */
const TOLD_BY =
  /^ (?:reported|posted|recorded|suffered|announced)(?: \p{Ll}+){0,3} by (?:the )?(?:[\p{Ll}-]+ ){0,3}([\uE000-\uE7FF])/u;
/** "The court hit the branch of Falk with a" fine. */
const HIT =
  /\b(?:hit|hits|hitting|slap(?:s|ped)|sanctioned|punish(?:es|ed)|saddled)\b[^.;]{0,60}([\uE000-\uE7FF])(?:'s [^.;]{1,30})? with (?:an? |the |its )?(?:[\p{Ll}-]+ ){0,4}$/u;
const IMPOSED_ON =
  /^.? ?(?:(?:was |were |be )?(?:imposed|levied|slapped|issued|handed) )?(?:settlement )?(?:agreement )?(?:up)?(?:on|against|to|with|for) (?:the )?(?:[\p{L}-]+ ){0,4}([\uE000-\uE7FF])/u;
/** "on the bank's former officer, Ines Okafor" */
const OFFICER =
  /^.? ?(?:up)?(?:on|against|to|for) (?:the )?[\uE000-\uE7FF]'s (?:[\p{Ll}-]+ ){1,6}[\p{Ll}-]+,? ([\uE000-\uE7FF])/u;
const LENT_TO = /^.? ?to (?:the )?(?:[\p{Ll}-]+ ){0,3}([\uE000-\uE7FF])/u;
const INTO_NAME = /\b(?:in|for|of|into) (?:the )?(?:[\p{Ll}-]+ ){0,3}([\uE000-\uE7FF])/u;
const LATER_NAME =
  /^.? ?(?:in \p{Ll}+ )?(?:for|at|by) (?:the )?(?:[\p{Ll}-]+ ){0,2}([\uE000-\uE7FF])/u;
const LEADS =
  /\b(?:lead|leads|leading|led|co-led|co-leading|join(?:s|ed|ing)?|participat(?:e|ed|es|ing) in|took part in|anchor(?:ed|ing)?) (?:an? |the |its |that |this |(?!with|after|for|from|to|by)[\p{Ll}-]+ ){0,4}$/u;
