import { parseDay } from '../../domain/civil-day.ts';
import { isBefore } from '../../domain/edtf.ts';
import type { Event } from '../../domain/event.ts';
import type { SourcedEvidence } from '../../domain/evidence.ts';
import { findActions } from '../../text/find-actions.ts';
import { provenBy } from '../../text/numbers-in.ts';

/** Tellings of one action by the same parties that print different times. */
export interface DateDispute {
  /** Two or more, by time; each with the passage that prints its time. */
  readonly tellings: readonly { readonly event: Event; readonly evidence: SourcedEvidence }[];
}

/** The rules under which a date is printed, not inferred (method, section 6); null is a date that a person has set. */
const PRINTED: ReadonlySet<string | null> = new Set([null, 'T1', 'T2', 'T3', 'T6']);

/**
 * The same action of the same two or more parties, told as done, at printed times that do not overlap. Times further apart than
 * `days` are taken for two events of one kind: partners sign and pay more than once. Independent of the order of the input.
 */
export function dateDisputes(events: readonly Event[], days: number): DateDispute[] {
  const dated = events.filter(
    ({ date, realis, entities, evidence }) =>
      date.edtf !== null &&
      (PRINTED.has(date.rule) || evidence.some((one) => prints(one, date.edtf))) &&
      (realis === 'actual' || realis === 'reported') &&
      entities.length > 1,
  );
  dated.sort(byTime);
  const groups: Event[][] = [];
  for (const event of dated) {
    const group = groups.find((others) => others.every((other) => isOneAction(event, other, days)));
    if (group) group.push(event);
    else groups.push([event]);
  }
  return groups
    .filter((group) => group.some((a) => group.some((b) => isBefore(a.date, b.date))))
    .map((group) => ({
      tellings: group.map((event) => ({ event, evidence: printing(event) })),
    }));
}

/** By the first possible day, then the last, then the id: the same whatever order the records come in. */
function byTime(a: Event, b: Event): number {
  const key = ({ date, id }: Event): string =>
    [date.earliest ?? '', date.latest ?? '9999', id].join(' ');
  return key(a) < key(b) ? -1 : 1;
}

function isOneAction(a: Event, b: Event, days: number): boolean {
  const action = actionOf(a);
  const shared = a.entities.filter((id) => b.entities.includes(id)).length;
  return action !== null && action === actionOf(b) && shared >= 2 && gapOf(a, b) <= days;
}

function actionOf({ title }: Event): string | null {
  const [first] = findActions(title);
  return first && !first.negated ? first.cue.action : null;
}

/** Days between the end of one and the beginning of the other; 0 where they overlap. */
function gapOf(a: Event, b: Event): number {
  const between = (first: Event, second: Event): number =>
    first.date.latest === null || second.date.earliest === null
      ? 0
      : (parseDay(second.date.earliest) ?? 0) - (parseDay(first.date.latest) ?? 0);
  return Math.max(0, between(a, b), between(b, a));
}

/** The passage of an event that prints its time, else its first. */
function printing({ evidence, date }: Event): SourcedEvidence {
  const [first] = evidence;
  if (!first) throw new Error('Cannot quote an event: found no evidence, expected at least one.');
  return evidence.find((one) => prints(one, date.edtf)) ?? first;
}

function prints({ exact }: SourcedEvidence, edtf: string | null): boolean {
  return edtf !== null && provenBy(exact).includes(edtf);
}
