import type { EntityId } from '../domain/ids.ts';
import { findAsides } from './find-asides.ts';
import { nearestDate } from './event-date.ts';
import { eventQuote, participantsOf } from './event-parts.ts';
import { eventEnd, eventTitle } from './event-title.ts';
import { findActions } from './find-actions.ts';
import type { ActionPlace } from './find-actions.ts';
import { clauseAt, findClauses } from './find-clauses.ts';
import type { Clause } from './find-clauses.ts';
import type { EventMention } from './find-events.ts';
import { findSubject, isModifier, isSpeaker } from './find-subject.ts';
import type { FollowedSentence } from './follow-references.ts';
import type { MaskedSentence, Mention } from './mask-sentence.ts';
import { orderWords } from './order-words.ts';
import { readRealis } from './read-realis.ts';

export interface EventContext {
  readonly text: string;
  readonly dates: readonly { readonly start: number; readonly end: number }[];
  /** Index that the first event of this sentence will have. */
  readonly first: number;
  /** Indices of the events of the last sentence that told any. */
  readonly previous: readonly number[];
  /** The name by which a text first calls one. */
  readonly nameOf: (entity: EntityId) => string | null;
}

/** The events that one sentence tells. Questions and conditions tell none. */
export function eventsInSentence(
  followed: FollowedSentence,
  context: EventContext,
): EventMention[] {
  const { sentence, place } = followed;
  if (/\?["”’)]*$/.test(sentence.text.trim()) || CONDITION.test(sentence.text)) return [];
  // Somebody must have done it.
  const actions = sentence.mentions.length === 0 ? [] : findActions(sentence.text);
  if (actions.length === 0) return [];
  const clauses = findClauses(sentence.text);
  const kept: { action: ActionPlace; clause: number; event: EventMention }[] = [];
  for (const [at, action] of actions.entries()) {
    const clause = clauseAt(clauses, action.start);
    const event = toldEvent(followed, action, clauses, {
      ...context,
      until: actions[at + 1]?.from ?? sentence.text.length,
    });
    if (event) kept.push({ action, clause, event });
  }
  // "announced that it had signed": the announcement is the telling, not the event.
  const events = kept.filter(
    ({ event }) =>
      !SPEECH.has(event.action) || kept.every((other) => SPEECH.has(other.event.action)),
  );
  return events.map(({ event, action, clause }, index) => {
    const order = orderWords(sentence.text, clauses, clause, action.from);
    const after =
      order === 'then'
        ? index > 0
          ? [context.first + index - 1]
          : context.previous.slice(-1)
        : events.flatMap((other, at) =>
            at !== index && isEarlier(sentence, clauses, other.clause, clause)
              ? [context.first + at]
              : [],
          );
    const { start, end } = event;
    return { ...event, after, start: Math.max(place.start, start), end: Math.min(place.end, end) };
  });
}

const CONDITION = /^(?:If|Should|Unless|Whether|Assuming|Suppose)\b/;
const SPEECH: ReadonlySet<string> = new Set(['announce', 'admit', 'report']);

/** "After Ora signed, Falk left": the first clause tells what came before. */
function isEarlier(
  sentence: MaskedSentence,
  clauses: readonly Clause[],
  earlier: number,
  later: number,
): boolean {
  const clause = clauses[earlier];
  if (!clause || earlier === later) return false;
  const opening = sentence.text.slice(Math.max(0, clause.start - 8), clause.start + 6);
  return /\b(?:After|after|Once|Since)\s/.test(opening) && clauses[later] !== undefined;
}

function toldEvent(
  { sentence, place, resolve }: FollowedSentence,
  action: ActionPlace,
  clauses: readonly Clause[],
  context: EventContext & { readonly until: number },
): EventMention | null {
  const { text } = sentence;
  const index = clauseAt(clauses, action.start);
  const clause = clauses[index];
  if (!clause) return null;
  const may = (mention: Mention): boolean =>
    mention.kind !== 'place' &&
    mention.kind !== 'product' &&
    // "Ora's sold": a name of its own that ends so ("Sainsbury's sold").
    (!/^'s\b/.test(text.slice(mention.at + 1)) || mention.at + 4 === action.from) &&
    resolve(mention) !== null;
  const subject =
    action.doer === undefined
      ? findSubject(sentence, clauses, action.from, may)
      : (sentence.mentions.find((mention) => mention.at === action.doer && may(mention)) ?? null);
  // "Founded in 2006, Falk": what is told ends before the name.
  const told =
    action.doer !== undefined && action.doer > action.start
      ? { ...clause, end: Math.min(clause.end, action.doer - 2) }
      : clause;
  const end = Math.min(context.until, eventEnd(text, action, told));
  const objects = sentence.mentions.filter(
    (mention) =>
      mention.at >= action.end &&
      mention.at < end &&
      mention.form === 'name' &&
      mention.kind !== 'place' &&
      !isSpeaker(sentence, mention) &&
      !isModifier(sentence, mention),
  );
  const by = objects.find((mention) =>
    /\bby (?:the )?(?:[\p{Ll}-]+ ){0,3}$/u.test(text.slice(action.end, mention.at)),
  );
  // "A court ordered Falk to pay": the one with a name is who it was done to.
  const ruled =
    subject === null && isAuthority(sentence, clause.start, action.from) ? objects[0] : null;
  const doer =
    action.mood === 'passive'
      ? (subject ?? (clause.opens === 'relative' ? null : by) ?? null)
      : (subject ?? ruled ?? null);
  if (subject && isParticiple(withoutAsides(text, subject.at + 1, action.from), action))
    return null;
  if (!doer || (doer === subject && !standsNear(text, doer, action, clause))) return null;
  const participants = participantsOf(
    [doer, ...besides(sentence, doer, action), ...objects].map(resolve),
  );
  const date = nearestDate(context.text, context.dates, {
    place,
    from: sentence.origin[clause.start] ?? place.start,
    to: (sentence.origin[clause.end - 1] ?? place.end - 1) + 1,
    verb: sentence.origin[action.start] ?? place.start,
    reports: action.cue.action === 'report',
  });
  if (!action.cue.plain && participants.length < 2 && date === null) return null;
  if (action.mood === 'planned' && participants.length < 2 && date === null) return null;
  const start = sentence.origin[Math.min(clause.start, doer.at)] ?? place.start;
  const clauseEnd = sentence.origin[clause.end - 1];
  return {
    ...eventQuote(place, { start, end: clauseEnd === undefined ? place.end : clauseEnd + 1 }),
    title: eventTitle(context.text, sentence, {
      subject: doer,
      name: nameOf(sentence, doer, resolve, context.nameOf),
      action,
      clause: told,
    }),
    action: action.cue.action,
    participants,
    date,
    realis: readRealis(text, action, text.slice(clause.start, clause.end)),
    kind:
      action.mood === 'ongoing' || SPAN.test(text.slice(clause.start, clause.end))
        ? 'span'
        : 'instant',
    after: [],
  };
}

/** Whether an authority that the text does not name stands before a verb. */
function isAuthority({ text, mentions }: MaskedSentence, start: number, from: number): boolean {
  const named = (char: string): string => mentions[char.charCodeAt(0) - 0xe000]?.text ?? char;
  return AUTHORITY.test(text.slice(start, from).replace(/[\uE000-\uE7FF]/g, named));
}

const AUTHORITY =
  /^(?:(?:In|On|Last) [^,;]{3,24},? )?(?:An?|The|a|an|the) (?:[\p{L}-]+ ){0,3}?(?:court|jury|jurors|judge|tribunal|arbitrators?|regulators?|government|ministry|parliament|council|watchdog|panel|prosecutors?|authorit(?:y|ies))(?: (?:in|of) [^,;.]{1,30})? $/u;
const SPAN =
  /\b(?:months-long|weeks-long|years-long|for (?:months|weeks|years)|since|throughout|over the past|until)\b/;

/** The others of a joint subject: "Falk, Ora and Lund signed". */
function besides(sentence: MaskedSentence, subject: Mention, action: ActionPlace): Mention[] {
  const joined = /^(?:, [\uE000-\uE7FF])*,? and [\uE000-\uE7FF]/.exec(
    sentence.text.slice(subject.at + 1, action.from),
  );
  if (!joined) return [];
  return sentence.mentions.filter(
    (mention) => mention.at > subject.at && mention.at <= subject.at + joined[0].length,
  );
}

/** Whether a subject is near enough to be that of the verb, with no other finite verb between them. */
function standsNear(text: string, subject: Mention, action: ActionPlace, clause: Clause): boolean {
  if (subject.at < clause.start) {
    // "Falk rose and bought Ora", "Falk, which bought Ora"; not "Falk said that the mills were sold".
    const own = text.slice(clause.start, action.from).trim();
    return clause.opens === 'relative' || own === '';
  }
  const between = withoutAsides(text, subject.at, action.from);
  return between.length < 160 && !/;| that /.test(between);
}

/** What stands between two offsets, without what interrupts it. */
function withoutAsides(text: string, from: number, to: number): string {
  let left = '';
  let at = from;
  for (const aside of findAsides(text).filter((one) => one.start > from && one.end <= to)) {
    left += text.slice(at, Math.max(at, aside.start));
    at = Math.max(at, aside.end);
  }
  return left + text.slice(at, to);
}

/**
 * Whether a past form only describes the noun before it, as the subject has a verb already: "Falk got an offer of cash paid in
 * dollars".
 */
function isParticiple(between: string, action: ActionPlace): boolean {
  return action.mood === 'past' && action.from === action.start && HAS_VERB.test(between);
}

const HAS_VERB =
  /(?<!\p{L})(?:is|was|are|were|got|has|had|have|will|would|(?!(?:founded|based|backed|owned|led|called|named|known|listed|headquartered|valued|formed|created|said)\b)\p{Ll}{2,}ed) (?:(?!(?:and|but|or|then|that|who|which|to|as|when|after|before|while)\b)[^\s,;:—–]+ ){0,12}?(?!(?:and|but|or|that|who|which|when|after|before|while|also|then|later|now|first|since|not|never|been|be|being)\b)\p{Ll}{3,} $/u;

/** The name by which the sentence, else the text, calls the subject; null when nobody knows whom a pronoun stands for. */
function nameOf(
  sentence: MaskedSentence,
  subject: Mention,
  resolve: (mention: Mention) => EntityId | null,
  inText: EventContext['nameOf'],
): string | null {
  if (subject.form === 'name') return subject.text;
  const entity = resolve(subject);
  if (entity === null) return null;
  return (
    sentence.mentions.find((mention) => mention.form === 'name' && mention.entity === entity)
      ?.text ?? inText(entity)
  );
}
