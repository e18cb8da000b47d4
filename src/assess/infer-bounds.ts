import { boundsOf } from '../domain/edtf.ts';
import type { Event } from '../domain/event.ts';
import { formatEdtf, formatFuzzyDate } from '../domain/format-date.ts';
import type { EventId } from '../domain/ids.ts';
import type { Source } from '../domain/source.ts';

/** When an undated event can have happened at all, and why. An inference, never a date. */
export interface InferredBounds {
  /** First and last possible day, `YYYY-MM-DD`; null where open. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** "1 January 2026 or later". */
  readonly words: string;
  /** Phrases: "told in an article of 5 March 2025", "after “…”". */
  readonly why: readonly string[];
}

/**
 * Bounds for the events that no source dates (method, section 6): what is told as done happened by the day that its article
 * prints, what is foreseen happens from that day on; and an order that a source tells hands the bounds of one event to the
 * next, inside that source only. Events for which nothing follows are left out.
 */
export function inferBounds(
  events: readonly Event[],
  sources: readonly Pick<Source, 'id' | 'published'>[],
): ReadonlyMap<EventId, InferredBounds> {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  const steps = stepsOf(events);
  const ranges = new Map(
    events.map((event) => {
      const { edtf, earliest, latest } = event.date;
      return [
        event.id,
        edtf === null ? ofPublication(event, published) : { earliest, latest, why: [] },
      ];
    }),
  );
  const undated = events
    .filter(({ date }) => date.edtf === null)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  // Each round carries bounds one step further, so as many rounds as events reach every end; a circle tightens nothing more.
  for (let round = 0, changed = true; changed && round < undated.length; round++) {
    changed = false;
    for (const event of undated) {
      const range = ranges.get(event.id);
      if (!range) continue;
      for (const [other, order] of steps.get(event.id) ?? []) {
        const bound = ranges.get(other.id);
        if (!bound) continue;
        const because = `${order} “${other.title}”`;
        if (order === 'after' && isLater(bound.earliest, range.earliest)) {
          range.earliest = bound.earliest;
          range.why = [...range.why.filter((why) => !why.startsWith('after ')), because];
          changed = true;
        }
        if (order === 'before' && isLater(range.latest ?? '~', bound.latest ?? '~')) {
          range.latest = bound.latest;
          range.why = [...range.why.filter((why) => !why.startsWith('before ')), because];
          changed = true;
        }
      }
    }
  }
  return new Map(
    undated.flatMap(({ id }) => {
      const { earliest = null, latest = null, why = [] } = ranges.get(id) ?? {};
      const words = formatFuzzyDate({ edtf: null, earliest, latest, rule: null });
      const sound = earliest === null || latest === null || earliest <= latest;
      return (earliest ?? latest) !== null && sound ? [[id, { earliest, latest, words, why }]] : [];
    }),
  );
}

interface Range {
  earliest: string | null;
  latest: string | null;
  why: readonly string[];
}

/** Told as done: by the last day that its articles print. Foreseen: from the first of them on. */
function ofPublication(
  { realis, evidence, date }: Event,
  published: ReadonlyMap<string, string | null>,
): Range {
  const own: Range = { earliest: date.earliest, latest: date.latest, why: [] };
  if (own.earliest !== null || own.latest !== null) return own;
  const printed = [...new Set(evidence.map(({ source }) => published.get(source) ?? null))].flatMap(
    (edtf) => {
      const bounds = edtf === null ? null : boundsOf(edtf);
      return edtf === null || !bounds ? [] : [{ edtf, ...bounds }];
    },
  );
  const key = ({ edtf, latest }: (typeof printed)[number]): string => `${latest ?? '~'} ${edtf}`;
  printed.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const [first] = printed;
  if (!first) return own;
  const why = [`told in an article of ${formatEdtf(first.edtf)}`];
  if (realis === 'actual' || realis === 'reported') return { ...own, latest: first.latest, why };
  if (realis === 'forecast') return { ...own, earliest: first.earliest, why };
  return own;
}

/** For each event those that a source of both tells before or after it; said from either side. */
function stepsOf(
  events: readonly Event[],
): ReadonlyMap<EventId, readonly (readonly [Event, 'after' | 'before'])[]> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const steps = new Map<EventId, [Event, 'after' | 'before'][]>(events.map(({ id }) => [id, []]));
  const share = (a: Event, b: Event): boolean =>
    a.evidence.some(({ source }) => b.evidence.some((other) => other.source === source));
  const add = (later: Event, earlier: Event | undefined): void => {
    if (!earlier || earlier === later || !share(later, earlier)) return;
    steps.get(later.id)?.push([earlier, 'after']);
    steps.get(earlier.id)?.push([later, 'before']);
  };
  for (const event of events) {
    for (const id of event.after) add(event, byId.get(id));
    for (const id of event.before) {
      const later = byId.get(id);
      if (later) add(later, event);
    }
  }
  for (const list of steps.values()) list.sort(([a], [b]) => (a.id < b.id ? -1 : 1));
  return steps;
}

/** Whether day `a` is later than day `b`; an unknown day bounds nothing. */
function isLater(a: string | null, b: string | null): boolean {
  return a !== null && (b === null || a > b);
}
