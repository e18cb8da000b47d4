import type { Realis } from '../domain/event.ts';
import { allMatches } from './all-matches.ts';
import { nearestDate } from './event-date.ts';
import { eventQuote, participantsOf } from './event-parts.ts';
import { cutTitle } from './event-title.ts';
import type { EventContext } from './events-in-sentence.ts';
import type { EventMention } from './find-events.ts';
import { isGoverned } from './find-foreign-owner.ts';
import type { FollowedSentence } from './follow-references.ts';
import { foreignActionPatterns, type ForeignActionPatterns } from './foreign-action-patterns.ts';
import type { MaskedSentence, Mention } from './mask-sentence.ts';

/**
 * The events that a German, French, Spanish or Swedish sentence tells of somebody named: "Falk hat Ora im März übernommen",
 * "Falk, fondée en 2009". A clause ends at a comma; who acts is the first name that no preposition takes, before the verb or
 * behind it. An event needs a date or a second party. Questions and conditions tell none.
 */
export function foreignEventsInSentence(
  followed: FollowedSentence,
  context: EventContext,
  language: string,
): EventMention[] {
  const { sentence } = followed;
  const { text } = sentence;
  const patterns = foreignActionPatterns(language);
  if (patterns === null || sentence.mentions.length === 0) return [];
  if (/\?["”’»)]*$/.test(text.trim()) || patterns.condition.test(text)) return [];
  const seen = new Set<string>();
  const matches = allMatches(text, patterns.verbs);
  return matches.flatMap((match, index): EventMention[] => {
    const at = match.index;
    const before = matches[index - 1];
    const next = matches[index + 1];
    const clause = clauseAround(text, at, {
      from: before ? before.index + before[0].length : 0,
      to: next?.index ?? text.length,
    });
    const event = toldEvent(followed, context, {
      language,
      patterns,
      verb: match[0],
      at,
      ...clause,
    });
    const key = event === null ? '' : `${event.action} ${event.participants.join(' ')}`;
    if (event === null || seen.has(key)) return [];
    seen.add(key);
    return [event];
  });
}

interface TellingVerb {
  readonly language: string;
  readonly patterns: ForeignActionPatterns;
  readonly verb: string;
  readonly at: number;
  /** Of its clause. */
  readonly start: number;
  readonly end: number;
}

function toldEvent(
  { sentence, place, resolve }: FollowedSentence,
  context: EventContext,
  { language, patterns, verb, at, start, end }: TellingVerb,
): EventMention | null {
  const { text, origin } = sentence;
  const clause = text.slice(start, end);
  const found = patterns.read(verb, clause, {
    before: text.slice(Math.max(0, at - 16), at),
    behind: text.slice(at + verb.length, at + verb.length + 24),
  });
  if (found === null) return null;
  const mayAct = (one: Mention): boolean =>
    one.form === 'name' && one.kind !== 'place' && one.kind !== 'product' && resolve(one) !== null;
  const subject = actor(
    sentence,
    patterns,
    { at, start, end, finite: found.finite },
    (one) => mayAct(one) && !isGoverned(text.slice(0, one.at), language),
  );
  if (subject === null) return null;
  const others = sentence.mentions.filter(
    (one) =>
      one.at >= start && one.at < end && mayAct(one) && !patterns.cited.test(text.slice(0, one.at)),
  );
  const participants = participantsOf([subject, ...others].map(resolve));
  const from = origin[start] ?? place.start;
  const to = (origin[end - 1] ?? place.end - 1) + 1;
  const date = nearestDate(context.text, context.dates, {
    place,
    from,
    to,
    verb: origin[at] ?? place.start,
    reports: false,
  });
  if (date === null && participants.length < 2) return null;
  return {
    ...eventQuote(place, { start: Math.min(from, origin[subject.at] ?? from), end: to }),
    title: titleOf(context.text, sentence, subject, { patterns, at, start, end }),
    action: found.action,
    participants,
    date,
    realis: realisOf(patterns, text, clause, found.planned),
    kind: 'instant',
    after: [],
  };
}

/** The clause about a verb: commas divide, those inside numbers apart, and an "and" between it and the verbs about it. */
function clauseAround(
  text: string,
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly start: number; readonly end: number } {
  const opening = allMatches(text.slice(0, at), BREAK).at(-1);
  const joined = from === 0 ? undefined : allMatches(text.slice(from, at), AND).at(-1);
  const start = Math.max(
    opening ? opening.index + opening[0].length : 0,
    joined ? from + joined.index + joined[0].length : 0,
  );
  const ends = [
    text.slice(at).search(BREAK),
    ...(to < text.length ? [text.slice(at, to).search(AND)] : []),
  ];
  return { start, end: at + Math.min(...ends.map((end) => (end < 0 ? text.length - at : end))) };
}

const BREAK = /[;:] |, | [–—-] |—/g;
const AND = / (?:und|et|y|och|e) /g;

/** Who acts: the first free name of the clause, before the verb or behind it; else whom the clause goes on about. */
function actor(
  { text, mentions }: MaskedSentence,
  { relative }: ForeignActionPatterns,
  {
    at,
    start,
    end,
    finite,
  }: Pick<TellingVerb, 'at' | 'start' | 'end'> & { readonly finite: boolean },
  isFree: (mention: Mention) => boolean,
): Mention | null {
  const free = mentions.filter(isFree);
  const before = free.filter((one) => one.at < start);
  // "Falk, qui a racheté Ora": the name before the comma.
  if (start > 0 && relative.test(text.slice(start, at + 1))) return before.at(-1) ?? null;
  // "Falk, fondée en 2009": told of the name before; "Falk, die Ora kauft, strich Stellen": of whom the sentence is about.
  const opened = at - start < 8 ? before.at(finite ? 0 : -1) : undefined;
  return (
    free.find((one) => one.at >= start && one.at < at) ??
    opened ??
    free.find((one) => one.at > at && one.at < end) ??
    before[0] ??
    null
  );
}

/** The words of the source: from whoever acts where that is named before the verb, else the clause. */
function titleOf(
  text: string,
  { text: masked, origin, mentions }: MaskedSentence,
  subject: Mention,
  { patterns, at, start, end }: Pick<TellingVerb, 'patterns' | 'at' | 'start' | 'end'>,
): string {
  const last = mentions.find((one) => one.at === end - 1);
  const to = last ? last.end : (origin[end - 1] ?? text.length - 1) + 1;
  const clause = masked.slice(start, end);
  const that = patterns.that.exec(clause)?.[0].length ?? 0;
  const begin = start + that;
  if (subject.at < start) {
    const comma = that === 0 && start > 0 && patterns.relative.test(clause) ? ',' : '';
    return words(`${subject.text}${comma} ${text.slice(origin[begin], to)}`);
  }
  // "Der Lieferdienst Falk hat": what stands before the name is left out, unless the verb is part of it.
  const lead = masked.slice(begin, subject.at);
  const named = subject.at < at && lead.length < 60 && !patterns.helps.test(lead);
  return words(text.slice(named ? subject.start : origin[begin], to));
}

function words(title: string): string {
  return cutTitle(title.replace(/\s+/g, ' ').replace(/[.!?]["”’»)]*$/u, ''));
}

function realisOf(
  { negation, hearsay }: ForeignActionPatterns,
  text: string,
  clause: string,
  planned: boolean,
): Realis {
  if (negation.test(clause)) return 'denied';
  if (planned) return 'forecast';
  return hearsay.test(text) ? 'reported' : 'actual';
}
