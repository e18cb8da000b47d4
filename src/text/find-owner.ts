import type { Metric } from '../domain/figure.ts';
import type { EntityId } from '../domain/ids.ts';
import type { CuePlace } from './choose-cue.ts';
import type { Clause } from './find-clauses.ts';
import { findSubject, isFree, isModifier, isSpeaker } from './find-subject.ts';
import type { MaskedSentence, Mention } from './mask-sentence.ts';

/** What told the owner of an amount. */
export type Basis =
  | 'adjacent'
  | 'of'
  | 'possessive'
  | 'subject'
  | 'pronoun'
  | 'phrase'
  | 'respectively'
  | 'main'
  | 'none';

export interface Owner {
  readonly entity: EntityId | null;
  readonly counterparty: EntityId | null;
  readonly basis: Basis;
  /** Set when the words about the amount say another metric than its cue ("a deal valued at"). */
  readonly metric?: Metric;
  /** Who cannot stand in when the sentence names nobody. */
  readonly not?: EntityId | null;
  /** Which kinds may stand in when the sentence names nobody. */
  readonly wants: 'organisation' | 'any';
}

export interface OwnerQuestion {
  readonly sentence: MaskedSentence;
  readonly clauses: readonly Clause[];
  /** Offset of the amount in the masked text. */
  readonly at: number;
  readonly cue: CuePlace | null;
  readonly resolve: (mention: Mention) => EntityId | null;
}

/** Whose an amount is, by the cue that announces it. */
export function findOwner(question: OwnerQuestion): Owner {
  const { sentence, at, cue } = question;
  const bracket = BRACKET.exec(sentence.text.slice(Math.max(0, at - 60), at));
  if (bracket?.[1] !== undefined && cue?.cue.role !== 'nobody') {
    const name = mentionOf(sentence, bracket[1]);
    const entity = name ? question.resolve(name) : null;
    if (name && entity !== null && name.kind !== 'place') {
      return { entity, counterparty: null, basis: 'adjacent', wants: 'organisation' };
    }
  }
  if (isWholeMarket(question)) return { ...NOBODY, metric: 'other' };
  if (cue === null) return { ...ofSubject(question, at, 'any'), wants: 'any' };
  const owner = byRole(question, cue);
  return cue.cue.metric === 'price' && paysForWrong(sentence.text, cue, at)
    ? { ...owner, metric: 'cost' }
    : owner;
}

function byRole(question: OwnerQuestion, cue: CuePlace): Owner {
  switch (cue.cue.role) {
    case 'nobody':
      return NOBODY;
    case 'holder':
      return ofHolder(question, cue);
    case 'doer':
      return ofDoer(question, cue);
    case 'target':
      return ofTarget(question, cue);
    case 'buyer':
      return ofBuyer(question, cue);
    case 'seller':
      return ofSeller(question, cue);
    case 'mover':
      return ofMover(question, cue);
    case 'lender':
      return ofLender(question, cue);
    case 'deal':
      return ofDeal(question, cue);
  }
}

/** "agreed to pay $5m to settle": no price but a cost. */
function paysForWrong(text: string, cue: CuePlace, at: number): boolean {
  return (
    /^(?:pa|deal|agree|settle)/.test(text.slice(cue.start, cue.end).toLowerCase()) &&
    (WRONGS.test(text.slice(cue.start, Math.max(cue.end, at) + 90)) ||
      /\b(?:fined|penali[sz]ed)\b/.test(text.slice(0, cue.start)))
  );
}

const WRONGS =
  /\b(?:settl(?:e|es|ed|ing|ements?)|resolve|resolving|fines?|penalt(?:y|ies)|damages|compensation|compensate|restitution|allegations|lawsuits?|ransom|back taxes|in tax(?:es)?|victims)\b/;

/** "the global market is expected to reach $5bn": nobody's amount. */
function isWholeMarket(question: OwnerQuestion): boolean {
  const { sentence, at } = question;
  return WHOLE_MARKET.test(sentence.text.slice(Math.max(0, at - 200), at));
}

const WHOLE_MARKET =
  /\b(?:the|global|worldwide|overall|total|entire) (?:[\p{L}&-]+ ){0,6}(?:market|industry|sector|economy)(?: size)?,? (?:(?:that|which) )?(?:is|was|will|could|would|to|has|had|expected|projected|forecast|estimated|valued|worth|reached|hit|grew|may|generated|generates|at)\b[^;\uE000-\uE7FF]*$/iu;

const FRONTED =
  /^(?:In|With|At|For|After|Under|Following|Despite|Having|Worth|Valued|Boosted|Hit|Helped|Hurt|Backed|As|To|By)\b[^;:]*$/;

const NOBODY: Owner = { entity: null, counterparty: null, basis: 'none', wants: 'organisation' };

/** "Falk ($5bn" and "Falk's sales (up 5%, $5bn". */
const BRACKET = /([\uE000-\uE7FF]) \([^()\uE000-\uEFFF]{0,30}$/;

function ofHolder(question: OwnerQuestion, cue: CuePlace): Owner {
  const { sentence, at } = question;
  const { text } = sentence;
  const wants = cue.cue.metric === 'cost' || cue.cue.metric === 'other' ? 'any' : 'organisation';
  const worth = /worth$/.test(text.slice(cue.start, cue.end));
  if (cue.cue.metric === 'valuation') {
    const thing = thingValued(text.slice(0, worth ? cue.start : cue.start));
    if (worth && thing) return ofThing(question, cue, thing);
  }
  const left = text.slice(Math.max(0, cue.start - 90), cue.start);
  const possessive =
    /([\uE000-\uE7FF])'s (?:(?!(?:in|to|for|of|at|by|on|with|from|as|after|that|which|is|was|were|has|had|will|would)\b)[^\s\uE000-\uE7FF,;()]{1,30} ){0,6}$/.exec(
      left,
    );
  if (possessive?.[1] !== undefined) {
    const owner = fromMention(question, mentionOf(sentence, possessive[1]), 'possessive', wants);
    if (owner) return { ...owner, counterparty: fromCounterparty(question, cue) };
  }
  const right = text.slice(cue.end, cue.end + 80);
  const of = /^ (?:of|at|for) (?:the |its )?(?:[\p{Ll}-]+ ){0,3}([\uE000-\uE7FF])/u.exec(right);
  if (of?.[1] !== undefined && cue.cue.metric !== 'cost') {
    const owner = fromMention(question, mentionOf(sentence, of[1]), 'of', wants);
    if (owner) return owner;
  }
  if (cue.cue.metric === 'cost') {
    const on =
      /^.? ?(?:(?:was |were |be )?(?:imposed|levied|slapped|issued|handed) )?(?:settlement )?(?:agreement )?(?:up)?(?:on|against|to|with|for) (?:the )?(?:[\p{L}-]+ ){0,4}([\uE000-\uE7FF])/u.exec(
        text.slice(Math.max(at, cue.end), Math.max(at, cue.end) + 90),
      );
    const fined = on?.[1] === undefined ? null : mentionOf(sentence, on[1]);
    const owner = fined && !isRegulator(fined) ? fromMention(question, fined, 'of', 'any') : null;
    if (owner) return { ...owner, counterparty: ofSubject(question, cue.start, 'any').entity };
  }
  if (cue.cue.metric === 'debt') {
    const to = /^.? ?to (?:the )?(?:[\p{Ll}-]+ ){0,3}([\uE000-\uE7FF])/u.exec(
      text.slice(Math.max(at, cue.end), Math.max(at, cue.end) + 60),
    );
    const borrower = to?.[1] === undefined ? null : mentionOf(sentence, to[1]);
    const owner = borrower ? fromMention(question, borrower, 'of', 'any') : null;
    if (owner) return { ...owner, counterparty: ofSubject(question, cue.start, 'any').entity };
  }
  const backed = cue.cue.metric === 'funding' && LEADS.test(text.slice(0, Math.min(cue.start, at)));
  if (backed) {
    // "Ora is leading the $5m round": the money is not Ora's.
    const lead = ofSubject(question, Math.min(cue.start, at), 'any').entity;
    const into = /\b(?:in|for|of|into) (?:the )?(?:[\p{Ll}-]+ ){0,3}([\uE000-\uE7FF])/u.exec(
      text.slice(cue.end, cue.end + 60),
    );
    const name = into?.[1] === undefined ? null : mentionOf(sentence, into[1]);
    const owner = name ? fromMention(question, name, 'of', wants) : null;
    return owner
      ? { ...owner, counterparty: lead }
      : { entity: null, counterparty: lead, basis: 'subject', wants, not: lead };
  }
  const after = text.slice(Math.max(at, cue.end), Math.max(at, cue.end) + 60);
  const later =
    /^.? ?(?:in \p{Ll}+ )?(?:for|at|by) (?:the )?(?:[\p{Ll}-]+ ){0,2}([\uE000-\uE7FF])/u.exec(
      after,
    );
  const subject = ofSubject(question, Math.min(cue.start, at), wants);
  if (subject.entity === null && later?.[1] !== undefined) {
    const owner = fromMention(question, mentionOf(sentence, later[1]), 'of', wants);
    if (owner) return owner;
  }
  return { ...subject, counterparty: fromCounterparty(question, cue), wants };
}

const LEADS =
  /\b(?:lead|leads|leading|led|co-led|co-leading|join(?:s|ed|ing)?|participat(?:e|ed|es|ing) in|took part in|anchor(?:ed|ing)?) (?:an? |the |its |that |this |(?!with|after|for|from|to|by)[\p{Ll}-]+ ){0,4}$/u;

/** Whether a name is that of an office which fines and sues. */
function isRegulator(mention: Mention): boolean {
  return /\b(?:Department|Commission|Authority|Agency|Court|Justice|Ministry|Bureau|Attorney|Prosecutors?|Office|Treasury|Regulator|Watchdog|Tribunal)\b/i.test(
    mention.text,
  );
}

/** "Noor joined Falk from Ora for $5m": Falk pays. */
function ofMover(question: OwnerQuestion, cue: CuePlace): Owner {
  const { sentence } = question;
  const mover = findSubject(sentence, question.clauses, cue.start, () => true);
  // "Falk moved into glass in a deal worth $5m": nobody changes sides.
  if (mover?.kind !== 'person') return ofDeal(question, cue);
  const rest = sentence.text.slice(cue.end, cue.end + 120);
  const word = sentence.text.slice(cue.start, cue.end).toLowerCase();
  const pattern = /^join/.test(word)
    ? /^ (?:the )?(?:[\p{L}-]+ ){0,4}([\uE000-\uE7FF])/u
    : /^[^.;,]{0,40}?\b(?:to|for) (?:the )?(?:[\p{L}-]+ ){0,4}([\uE000-\uE7FF])/u;
  const club = pattern.exec(rest);
  const owner =
    club?.[1] === undefined
      ? null
      : fromMention(question, mentionOf(sentence, club[1]), 'of', 'organisation');
  const from = /\bfrom (?:the )?(?:[\p{L}-]+ ){0,3}([\uE000-\uE7FF])/u.exec(rest);
  const seller = from?.[1] === undefined ? null : mentionOf(sentence, from[1]);
  const subject = ofSubject(question, cue.start, 'any');
  if (!owner) return { ...subject, wants: 'any' };
  return { ...owner, counterparty: seller ? question.resolve(seller) : subject.entity };
}

function ofDoer(question: OwnerQuestion, cue: CuePlace): Owner {
  const { sentence, at } = question;
  const { text } = sentence;
  const wants = 'any';
  const by =
    /^(?: [\uE800-\uEFFF])?(?: \p{Ll}+){0,2} by (?:the )?(?:[\p{Ll}-]+ ){0,3}([\uE000-\uE7FF])/u.exec(
      text.slice(cue.end, cue.end + 80),
    );
  const source =
    /^ (?:\p{Ll}+ ){0,2}(?:come|comes|came|coming) from (?:the )?(?:[\p{Ll}-]+ ){0,3}([\uE000-\uE7FF])/u.exec(
      text.slice(at + 1, at + 80),
    );
  if (source?.[1] !== undefined && cue.cue.metric === 'investment') {
    const owner = fromMention(question, mentionOf(sentence, source[1]), 'of', wants);
    if (owner) return owner;
  }
  const passive = isPassive(text, cue);
  if (by?.[1] !== undefined && (passive || /^ by/.test(text.slice(cue.end)))) {
    const owner = fromMention(question, mentionOf(sentence, by[1]), 'of', wants);
    if (owner) return { ...owner, counterparty: fromCounterparty(question, cue) };
  }
  const subject = ofSubject(question, Math.min(cue.start, at), wants);
  const earns =
    cue.cue.metric === 'funding' &&
    /^(?:pull|haul|bank|net|scor|pick)/.test(text.slice(cue.start, cue.end).toLowerCase()) &&
    sentence.mentions.some(
      (one) => one.kind === 'product' && question.resolve(one) === subject.entity,
    );
  return {
    ...subject,
    counterparty: fromCounterparty(question, cue),
    wants,
    ...(earns ? { metric: 'revenue' as const } : {}),
  };
}

function ofTarget(question: OwnerQuestion, cue: CuePlace): Owner {
  const { sentence } = question;
  const { text } = sentence;
  const word = text.slice(cue.start, cue.end).toLowerCase();
  const isValue = cue.cue.metric === 'valuation';
  if (isValue && word === 'valued') {
    const thing = thingValued(text.slice(0, cue.start));
    if (thing) return ofThing(question, cue, thing);
  }
  const object = /^ (?:the )?(?:[\p{Ll}-]+ ){0,4}?([\uE000-\uE7FF])/u.exec(
    text.slice(cue.end, cue.end + 80),
  );
  const passive =
    isPassive(text, cue) ||
    /valued (?:at|by)/.test(word) ||
    (/valued$/.test(word) && /^ (?:at|by)\b/.test(text.slice(cue.end)));
  if (!passive && object?.[1] !== undefined && !/^ (?:by|at|for|in)\b/.test(text.slice(cue.end))) {
    const owner = fromMention(question, mentionOf(sentence, object[1]), 'subject', 'any');
    if (owner) {
      const doer = ofSubject(question, cue.start, 'any').entity;
      return { ...owner, counterparty: isValue ? null : doer };
    }
  }
  const subject = ofSubject(question, cue.start, 'any');
  const by = /^(?: [\uE800-\uEFFF])? by (?:the )?(?:[\p{Ll}-]+ ){0,3}([\uE000-\uE7FF])/u.exec(
    text.slice(cue.end, cue.end + 60),
  );
  const agent = by?.[1] === undefined ? null : mentionOf(sentence, by[1]);
  return {
    ...subject,
    counterparty: agent && !isValue ? question.resolve(agent) : null,
    wants: 'organisation',
  };
}

function ofBuyer(question: OwnerQuestion, cue: CuePlace): Owner {
  const { sentence } = question;
  const { text } = sentence;
  const rest = text.slice(cue.end, cue.end + 140);
  const subject = ofSubject(question, cue.start, 'any');
  const by = /^[^.;,\uE000-\uE7FF]{0,60}\bby (?:the )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u.exec(
    rest,
  );
  if (by?.[1] !== undefined && (isPassive(text, cue) || /^ by/.test(rest))) {
    const owner = fromMention(question, mentionOf(sentence, by[1]), 'of', 'any');
    if (owner) return { ...owner, counterparty: subject.entity };
  }
  if (isPassive(text, cue)) return { ...subject, wants: 'any' };
  const from = /\bfrom (?:the )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u.exec(rest);
  const to = /^[^.;]{0,40}?\b(?:to|with) (?:the )?(?:[\p{Ll}-]+ ){0,2}([\uE000-\uE7FF])/u.exec(
    rest,
  );
  const object =
    /^(?: [\uE800-\uEFFF])?(?: for)? (?:the )?(?:[^.;,\uE000-\uEFFF]{0,60}? )?([\uE000-\uE7FF])/u.exec(
      rest,
    );
  const other = mentionOf(sentence, from?.[1] ?? object?.[1] ?? to?.[1] ?? '');
  return { ...subject, counterparty: other ? question.resolve(other) : null, wants: 'any' };
}

function ofSeller(question: OwnerQuestion, cue: CuePlace): Owner {
  const { sentence } = question;
  const { text } = sentence;
  const rest = text.slice(cue.end, cue.end + 170);
  const subject = ofSubject(question, cue.start, 'any');
  const to = /^[^.;]{0,80}?\bto (?:an? |the )?(?:[\p{L}-]+ ){0,8}([\uE000-\uE7FF])/u.exec(rest);
  if (to?.[1] !== undefined) {
    const owner = fromMention(question, mentionOf(sentence, to[1]), 'of', 'any');
    if (owner) return { ...owner, counterparty: subject.entity };
  }
  const object = /^ (?:the )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u.exec(rest);
  const other = object?.[1] === undefined ? null : mentionOf(sentence, object[1]);
  return { ...subject, counterparty: other ? question.resolve(other) : null, wants: 'any' };
}

function ofLender(question: OwnerQuestion, cue: CuePlace): Owner {
  const { sentence } = question;
  const rest = sentence.text.slice(cue.end, cue.end + 80);
  const object =
    /^(?: [\uE800-\uEFFF])?(?: to)? (?:the )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u.exec(rest);
  const subject = ofSubject(question, cue.start, 'any');
  const owner =
    object?.[1] === undefined
      ? null
      : fromMention(question, mentionOf(sentence, object[1]), 'subject', 'any');
  return owner ? { ...owner, counterparty: subject.entity } : { ...subject, wants: 'any' };
}

function ofDeal(question: OwnerQuestion, cue: CuePlace): Owner {
  const { sentence, at } = question;
  const { text } = sentence;
  const from = Math.min(cue.start, at);
  if (/worth$/.test(text.slice(cue.start, cue.end))) {
    const holding = /([\uE000-\uE7FF])(?: tokens?| coins?)? $/.exec(text.slice(0, cue.start));
    const held = holding?.[1] === undefined ? null : mentionOf(sentence, holding[1]);
    const thing: Thing | null =
      held?.kind === 'product' ? { metric: 'other' } : thingValued(text.slice(0, cue.start));
    if (thing && thing.metric !== 'price') {
      return { ...ofSubject(question, from, 'any'), metric: thing.metric };
    }
  }
  const left = text.slice(Math.max(0, from - 60), from);
  const rest = text.slice(cue.end, cue.end + 100);
  const other =
    /^(?: worth| valued at)?(?: [\uE800-\uEFFF])? (?:of|with|from|for|in|to (?:buy|acquire|purchase|sell|supply)|on) (?:the )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u.exec(
      rest,
    );
  const object = other?.[1] === undefined ? null : mentionOf(sentence, other[1]);
  const counterparty = object ? question.resolve(object) : null;
  const possessive =
    /([\uE000-\uE7FF])'s (?:(?!(?:in|to|for|of|at|by|on|with|from|as|after|that|which|is|was|were|has|had|will|would)\b)[^\s\uE000-\uE7FF,;()]{1,30} ){0,5}$/.exec(
      left,
    );
  if (possessive?.[1] !== undefined) {
    const owner = fromMention(question, mentionOf(sentence, possessive[1]), 'possessive', 'any');
    if (owner) return { ...owner, counterparty };
  }
  const by = (cue.cue.metric === 'investment' ? GIVEN_BY : DONE_BY).exec(rest);
  if (by?.[1] !== undefined) {
    const owner = fromMention(question, mentionOf(sentence, by[1]), 'of', 'any');
    if (owner) return { ...owner, counterparty };
  }
  const subject = ofSubject(question, from, 'any');
  if (subject.entity === null && object) {
    const owner = fromMention(question, object, 'of', 'any');
    if (owner) return owner;
  }
  // "similar deals are often worth": no deal of anybody's in particular.
  if (GENERIC.test(text.slice(0, Math.max(cue.end, at)))) return NOBODY;
  return { ...subject, counterparty, wants: 'any' };
}

const DONE_BY = /^[^.;,]{0,60}?\bby (?:the )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u;
const GIVEN_BY = /^[^.;,]{0,60}?\b(?:by|from) (?:the )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u;
const GENERIC =
  /\b(?:similar|such|comparable|typical|most|many|other) (?:\p{Ll}+ ){0,2}(?:deals|partnerships|contracts|agreements|transactions)\b/iu;

interface Thing {
  readonly metric: Metric;
}

const THINGS: readonly { readonly metric: Metric; readonly words: string }[] = [
  {
    metric: 'price',
    words:
      'deals?|agreement|contracts?|transaction|acquisition|takeover|merger|purchase|lease|orders?|package|buyout|sale|project|home|house|mansion|property|building|apartment|penthouse|land|estate|yacht|jet|painting|partnership|collaboration|payments?|milestones',
  },
  {
    metric: 'investment',
    words: 'stakes?|shares|shareholding|holdings?|stock|interest|investment',
  },
  {
    metric: 'other',
    words:
      'buyback|buy-back|program|programme|goods|exports|imports|assets|tokens|btc|eth|coins?|bitcoins?|crypto|cryptocurrency|drugs|prize|fortune|market|industry|sector|products|equipment|items|properties',
  },
];

/** "a deal with Falk valued at": what is valued is the deal. */
function thingValued(before: string): Thing | null {
  for (const { metric, words } of THINGS) {
    const pattern = new RegExp(
      `\\b(?:${words})(?: (?:with|of|for|to|by|between|in|from) [^,;]{0,60})?,? ?(?:(?:that|which) )?(?:could |would |may |might |can |will )?(?:is |was |are |were |has been |have been |be )?(?:now |currently |reportedly |potentially |then |already |to be )*$`,
      'iu',
    );
    if (pattern.test(before)) return { metric };
  }
  return null;
}

function ofThing(question: OwnerQuestion, cue: CuePlace, thing: Thing): Owner {
  if (
    /\b(?:market|industry|sector)\b[^,;]{0,30}$/.test(question.sentence.text.slice(0, cue.start))
  ) {
    return { ...NOBODY, metric: thing.metric };
  }
  return { ...ofDeal(question, cue), metric: thing.metric };
}

/** The other side: "from Ora", "led by Ora", "into Ora", "to Ora". */
function fromCounterparty(question: OwnerQuestion, cue: CuePlace): EntityId | null {
  const { sentence, at } = question;
  const rest = sentence.text.slice(Math.min(cue.end, at + 1), Math.max(cue.end, at) + 140);
  const pattern =
    cue.cue.metric === 'investment'
      ? /\b(?:in|into|to) (?:the )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u
      : cue.cue.metric === 'funding'
        ? /\b(?:from|led by|backed by|investors including|co-led by) (?:the )?(?:[\p{Ll}-]+ ){0,6}([\uE000-\uE7FF])/u
        : cue.cue.metric === 'debt'
          ? /\b(?:from|to|by|with) (?:the )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u
          : cue.cue.metric === 'cost'
            ? /\b(?:by|from|to|with) (?:the )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u
            : null;
  const match = pattern?.exec(rest);
  const name = match?.[1] === undefined ? null : mentionOf(sentence, match[1]);
  return name ? question.resolve(name) : null;
}

function ofSubject(question: OwnerQuestion, at: number, wants: Owner['wants']): Owner {
  const { sentence, clauses, resolve } = question;
  const pays = question.cue?.cue.metric === 'cost' && question.cue.cue.role !== 'target';
  const can = (mention: Mention): boolean =>
    mention.form !== 'name' ? resolve(mention) !== null : !(pays && isRegulator(mention));
  const passes: ((mention: Mention) => boolean)[] = [
    (mention) =>
      can(mention) &&
      (mention.kind === 'organisation' ||
        mention.kind === null ||
        (wants === 'any' && mention.kind === 'person')),
    (mention) => can(mention) && mention.kind !== 'product',
    (mention) => can(mention),
  ];
  for (const eligible of passes) {
    const mention = findSubject(sentence, clauses, at, eligible);
    const owner = mention ? fromMention(question, mention, 'subject', 'any') : null;
    if (owner) return { ...owner, wants };
  }
  // "In a deal worth $5m, Falk bought": the subject follows.
  if (FRONTED.test(sentence.text.slice(0, question.at))) {
    const mention = sentence.mentions.find(
      (one) =>
        one.at > question.at &&
        one.kind !== 'product' &&
        one.kind !== 'place' &&
        /, (?:the )?(?:[\p{L}-]+ ){0,4}$/u.test(sentence.text.slice(question.at, one.at)) &&
        isFree(sentence, one, question.at),
    );
    const owner = mention ? fromMention(question, mention, 'subject', 'any') : null;
    if (owner) return { ...owner, wants };
  }
  // "Falk said revenue was $5m": a company that speaks of itself.
  const speaker = sentence.mentions.find(
    (mention) =>
      mention.kind === 'organisation' &&
      isSpeaker(sentence, mention) &&
      !isModifier(sentence, mention) &&
      !/\b(?:according to|analysts? (?:at|from|with)|data from|citing)[^,;]{0,30}$/.test(
        sentence.text.slice(0, mention.at),
      ) &&
      !/^ (?:report|reported|reports|poll|survey|analysis|story|estimates?|analysts?)\b/.test(
        sentence.text.slice(mention.at + 1),
      ),
  );
  const owner = speaker ? fromMention(question, speaker, 'subject', 'organisation') : null;
  return owner
    ? { ...owner, wants }
    : { entity: null, counterparty: null, basis: 'subject', wants };
}

function fromMention(
  question: OwnerQuestion,
  mention: Mention | null,
  basis: Basis,
  wants: Owner['wants'],
): Owner | null {
  if (!mention || (mention.form === 'name' && isModifier(question.sentence, mention))) return null;
  if (wants === 'organisation' && mention.kind === 'person' && mention.form === 'name') return null;
  // A film may gross something; what a product's sales are is its maker's matter.
  const earns = question.cue?.cue.role === 'doer' && basis === 'subject';
  if (mention.kind === 'product' && !earns) return null;
  const entity = question.resolve(mention);
  if (entity === null) return null;
  return {
    entity,
    counterparty: null,
    basis: mention.form === 'name' ? basis : mention.form,
    wants,
  };
}

function isPassive(text: string, cue: CuePlace): boolean {
  return (
    /(?:ed|bought|sold|paid|spent|lent|valued at|valued|sunk)$/.test(
      text.slice(cue.start, cue.end).replace(/ (?:out|up|off|back|at|by)$/, ''),
    ) &&
    /\b(?:was|were|is|are|been|being|be|got|gets)(?: \p{Ll}+ly| also| then| later| last \p{Ll}+| first| once)? $/u.test(
      text.slice(0, cue.start),
    )
  );
}

function mentionOf(sentence: MaskedSentence, char: string): Mention | null {
  return sentence.mentions[char.charCodeAt(0) - 0xe000] ?? null;
}
