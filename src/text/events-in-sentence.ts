import type { EntityId } from '../domain/ids.ts';
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
    !/^'s\b/.test(text.slice(mention.at + 1)) &&
    resolve(mention) !== null;
  const subject =
    action.doer === undefined
      ? findSubject(sentence, clauses, action.from, may)
      : (sentence.mentions.find((mention) => mention.at === action.doer && may(mention)) ?? null);
  const end = Math.min(context.until, eventEnd(text, action, clause));
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
  const doer = action.mood === 'passive' ? (subject ?? by ?? null) : subject;
  if (subject && isParticiple(text.slice(subject.at + 1, action.from), action)) return null;
  if (!doer || (doer === subject && !standsNear(text, doer, action, clause))) return null;
  const participants = [
    ...new Set([doer, ...besides(sentence, doer, action), ...objects].map(resolve)),
  ]
    .filter((id): id is EntityId => id !== null)
    .slice(0, MOST_PARTICIPANTS);
  const date = nearestDate(context.text, sentence, clause, action, context.dates, place);
  if (!action.cue.plain && participants.length < 2 && date === null) return null;
  if (action.mood === 'planned' && participants.length < 2 && date === null) return null;
  const start = sentence.origin[Math.min(clause.start, doer.at)] ?? place.start;
  const whole = place.end - place.start <= LONGEST_QUOTE;
  const clauseEnd = sentence.origin[clause.end - 1];
  return {
    start: whole ? place.start : start,
    end: whole || clauseEnd === undefined ? place.end : clauseEnd + 1,
    title: eventTitle(context.text, sentence, {
      subject: doer,
      name: nameOf(sentence, doer, resolve),
      action,
      clause,
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

const MOST_PARTICIPANTS = 4;
/** Code points that a quote may have (method, section 8). */
const LONGEST_QUOTE = 290;
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
  return action.from - subject.at < 160 && !/;| that /.test(text.slice(subject.at, action.from));
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

/** The name by which the sentence's own words call the subject; null when only a pronoun or phrase stands there. */
function nameOf(
  sentence: MaskedSentence,
  subject: Mention,
  resolve: (mention: Mention) => EntityId | null,
): string | null {
  if (subject.form === 'name') return subject.text;
  const entity = resolve(subject);
  return (
    sentence.mentions.find((mention) => mention.form === 'name' && mention.entity === entity)
      ?.text ?? null
  );
}

const DESCRIBES =
  /(?:\b(?:its|their|his|her|an?)|['’]s|(?<!\b(?:in|on|during|for|by|since|until|from|at|of|to)\s)\bthe)\s$/i;
const PERIOD = /quarter|half|year|\b(?:q[1-4]|h[12]|\d{4})\b/i;

function nearestDate(
  text: string,
  sentence: MaskedSentence,
  clause: Clause,
  action: ActionPlace,
  dates: EventContext['dates'],
  place: { readonly start: number; readonly end: number },
): number | null {
  const from = sentence.origin[clause.start] ?? place.start;
  const to = (sentence.origin[clause.end - 1] ?? place.end - 1) + 1;
  const verb = sentence.origin[action.start] ?? from;
  let best: { index: number; away: number } | null = null;
  dates.forEach((date, index) => {
    if (date.start < place.start || date.end > place.end) return;
    // "its June 2012 breakdown": the date of something else.
    if (DESCRIBES.test(text.slice(Math.max(place.start, date.start - 24), date.start))) return;
    if (text[date.end] === '-') return;
    if (action.cue.action === 'report' && PERIOD.test(text.slice(date.start, date.end))) return;
    const inside = date.start >= from && date.end <= to;
    // What opens the sentence dates all of it.
    const opens = date.start - place.start < 12;
    if (!inside && !opens) return;
    const away = Math.abs(date.start - verb) + (inside ? 0 : 200);
    if (best === null || away < best.away) best = { index, away };
  });
  return (best as { index: number; away: number } | null)?.index ?? null;
}
