import { nearestDate } from './event-date.ts';
import { eventQuote, participantsOf } from './event-parts.ts';
import { cutTitle } from './event-title.ts';
import type { EventContext } from './events-in-sentence.ts';
import type { EventMention } from './find-events.ts';
import type { FollowedSentence } from './follow-references.ts';
import { nounActions } from './noun-actions.ts';

/**
 * The events that nouns tell with a time behind them: "since Ora's acquisition of Falk in April 2015". Without a time a noun
 * may speak of what is only planned.
 */
export function nounEvents(
  { sentence, place, resolve }: FollowedSentence,
  context: EventContext,
): EventMention[] {
  const { text, origin, mentions } = sentence;
  return nounActions(text).flatMap(({ action, start, end, parties }): EventMention[] => {
    const who = parties.map((at) => mentions.find((one) => one.at === at));
    const participants = participantsOf(
      who.map((one) => (one && one.kind !== 'place' ? resolve(one) : null)),
    );
    const behind = BEHIND.exec(text.slice(end))?.[0].length ?? 0;
    if (participants.length === 0 || behind === 0) return [];
    const last = mentions.find((one) => one.at === end - 1);
    const from = origin[start] ?? place.start;
    const to = last ? last.end : (origin[end - 1] ?? from) + 1;
    const limit = (origin[Math.min(end + behind, text.length) - 1] ?? place.end - 1) + 1;
    const date = nearestDate(context.text, context.dates, {
      place,
      from: to,
      to: limit,
      verb: to,
      reports: false,
    });
    if (date === null || (context.dates[date]?.start ?? 0) < to) return [];
    const told = context.dates[date];
    return [
      {
        ...eventQuote(place, { start: from, end: limit }),
        title: cutTitle(
          context.text
            .slice(from, told?.end ?? to)
            .replace(/\s+/g, ' ')
            .replace(OPENS, ''),
        ),
        action,
        participants,
        date,
        realis: 'actual',
        kind: 'instant',
        after: [],
      },
    ];
  });
}

/** What may stand between the names and the time: an amount and small words. */
const BEHIND =
  /^[^;:.\uE000-\uE7FF]{0,6}(?:(?:for|at|worth|valued) [^;:\uE000-\uE7FF]{0,40}?)?(?:,? (?:in|on|last|of) [^;:\uE000-\uE7FF]{3,24})/u;
const OPENS = /^[Tt]he /;
