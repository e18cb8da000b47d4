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
  const dated = events
    .filter(
      ({ date, realis, entities }) =>
        date.edtf !== null && (realis === 'actual' || realis === 'reported') && entities.length > 1,
    )
    .flatMap((event): Dated[] => {
      const action = actionOf(event);
      return action === null || !isPrinted(event) ? [] : [{ event, action }];
    });
  dated.sort((a, b) => byTime(a.event, b.event));
  const groups: Group[] = [];
  // All members of a group share two parties with its first: only groups that do are looked at.
  const byParties = new Map<string, Group[]>();
  for (const one of dated) {
    const keys = partyKeys(one);
    const group = [...new Set(keys.flatMap((key) => byParties.get(key) ?? []))]
      .sort((a, b) => a.order - b.order)
      .find(({ members }) => members.every((other) => isOneAction(one.event, other.event, days)));
    if (group) group.members.push(one);
    else {
      const opened = { order: groups.length, members: [one] };
      groups.push(opened);
      for (const key of keys) byParties.set(key, [...(byParties.get(key) ?? []), opened]);
    }
  }
  return groups
    .map(({ members }) => members.map(({ event }) => event))
    .filter((group) => group.some((a) => group.some((b) => isBefore(a.date, b.date))))
    .map((group) => ({
      tellings: group.map((event) => ({ event, evidence: printing(event) })),
    }));
}

/** An event with a printed time and what is done in it. */
interface Dated {
  readonly event: Event;
  readonly action: string;
}

interface Group {
  readonly order: number;
  readonly members: Dated[];
}

function isPrinted({ date, evidence }: Event): boolean {
  return PRINTED.has(date.rule) || evidence.some((one) => prints(one, date.edtf));
}

/** The action with each two of its parties. */
function partyKeys({ event, action }: Dated): string[] {
  const parties = [...new Set(event.entities)].sort();
  return parties.flatMap((a, i) => parties.slice(i + 1).map((b) => `${action} ${a} ${b}`));
}

/** By the first possible day, then the last, then the id: the same whatever order the records come in. */
function byTime(a: Event, b: Event): number {
  const key = ({ date, id }: Event): string =>
    [date.earliest ?? '', date.latest ?? '9999', id].join(' ');
  return key(a) < key(b) ? -1 : 1;
}

/** Of two events with the same action. */
function isOneAction(a: Event, b: Event, days: number): boolean {
  const shared = a.entities.filter((id) => b.entities.includes(id)).length;
  return shared >= 2 && gapOf(a, b) <= days;
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
