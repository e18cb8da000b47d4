import { isBefore } from '../../domain/edtf.ts';
import type { Event } from '../../domain/event.ts';
import { formatFuzzyDate } from '../../domain/format-date.ts';
import { makeFinding, type AssessmentFinding } from '../assessment-finding.ts';
import type { AssessableText } from '../assessable-text.ts';

/** The rules under which a date is printed, not inferred (method, section 6); null is a date that a person has set. */
const STATED: ReadonlySet<string | null> = new Set([null, 'T1', 'T2', 'T3', 'T6']);

/** D4, soft: the text tells one event before another, and the dates that it prints say otherwise. */
export function orderContradictions({ source, events }: AssessableText): AssessmentFinding[] {
  const stated = events.filter(({ date }) => date.edtf !== null && STATED.has(date.rule));
  const edges = stated.flatMap((event) =>
    stated
      .filter(({ id, after }) => event.before.includes(id) || after.includes(event.id))
      .map((other) => [event, other] as const),
  );
  return edges
    .filter(([first, second]) => isBefore(second.date, first.date))
    .map(([first, second]) =>
      makeFinding({
        rule: 'D4',
        verdict: 'soft',
        scope: 'document',
        why: `“${first.title}” is told as earlier than “${second.title}”, but is dated ${formatFuzzyDate(first.date)}, after ${formatFuzzyDate(second.date)}.`,
        figures: [],
        evidence: [first, second].flatMap((event) => passage(event, source.id)),
      }),
    );
}

function passage({ evidence }: Event, source: string): Event['evidence'] {
  return evidence.filter((one) => one.source === source).slice(0, 1);
}
