import { inferBounds } from '../../assess/infer-bounds.ts';
import type { InferredBounds } from '../../assess/infer-bounds.ts';
import { boundsOf } from '../../domain/edtf.ts';
import type { FuzzyDate } from '../../domain/edtf.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Event, Realis } from '../../domain/event.ts';
import { parseDay } from '../../domain/civil-day.ts';
import { formatEdtf, formatFuzzyDate } from '../../domain/format-date.ts';
import type { EntityId, EventId, SourceId } from '../../domain/ids.ts';
import type { Source } from '../../domain/source.ts';
import { compareBy } from '../compare.ts';
import type { Passage } from '../placed.ts';
import { sourceNames } from '../source-names.ts';
import { isPrinted, precisionOf } from './date-quality.ts';
import type { DatePrecision } from './date-quality.ts';
import { tellingGroups } from './tellings.ts';
import { undatedReason } from './undated-reason.ts';

export interface TimelineInput {
  readonly sources: readonly Pick<
    Source,
    'id' | 'title' | 'publisher' | 'published' | 'publishedBounds'
  >[];
  readonly events: readonly Event[];
  readonly entities: readonly Pick<Entity, 'id' | 'name'>[];
  /** All events where `events` are only some of them: an order told among them still bounds and names. Default `events`. */
  readonly context?: readonly Event[];
  /** Short names of sources, when the site has its own; default `sourceNames(sources)`. */
  readonly names?: ReadonlyMap<SourceId, string>;
}

/** A date as days since 1970, with what is known about its ends. */
export interface TimelineDate {
  /** First possible day; null when open. */
  readonly from: number | null;
  /** Last possible day; null when open. */
  readonly to: number | null;
  readonly precision: DatePrecision;
  /** Whether a source prints it; else it is inferred and its ends are soft. */
  readonly printed: boolean;
  readonly words: string;
}

/** One event as one or more sources tell it. */
export interface Telling {
  readonly id: EventId;
  readonly title: string;
  readonly date: TimelineDate;
  readonly realis: Realis;
  readonly sources: readonly string[];
  /** Other events merged into this one because they tell the same. */
  readonly also: readonly EventId[];
  readonly passage: Passage | null;
  readonly before: readonly EventId[];
  readonly after: readonly EventId[];
  /** Why it has no date, in words; null when it has one. */
  readonly undated: string | null;
}

/** One thing that happened, told once or in several ways. */
export interface TimelineEvent {
  readonly id: EventId;
  readonly title: string;
  /** More than one when sources disagree on when or whether; the first gives the title. */
  readonly tellings: readonly Telling[];
}

export interface TimelineLane {
  /** Null for events of no entity and for the lane that gathers the rest. */
  readonly entity: EntityId | null;
  readonly name: string;
  readonly events: readonly TimelineEvent[];
}

/** When a source says that it was published. */
export interface Publication {
  readonly source: SourceId;
  readonly name: string;
  /** Null when the source prints no date and none can be inferred. */
  readonly date: TimelineDate | null;
}

export interface TimelineSeries {
  readonly lanes: readonly TimelineLane[];
  /** Events that no source dates. */
  readonly undated: readonly TimelineEvent[];
  readonly publications: readonly Publication[];
  /** Titles of all events that an order may name, shown or not. */
  readonly titles: ReadonlyMap<EventId, string>;
}

/** Most lanes; the entities with the fewest events share the last one. */
export const MOST_LANES = 12;

/** What the timeline shows, in an order that does not depend on the order of the input. */
export function toTimelineSeries(input: TimelineInput): TimelineSeries {
  const names = input.names ?? sourceNames(input.sources);
  const shown = input.events.filter((event) => event.review !== 'rejected');
  const context = (input.context ?? input.events).filter(({ review }) => review !== 'rejected');
  const inferred = inferBounds(context, input.sources);
  const events = tellingGroups(shown).map((group) => {
    const tellings = mergeAlike(
      group.map((event) => toTelling(event, names, inferred.get(event.id))),
    );
    const [first] = tellings;
    return { event: { id: first?.id ?? '', title: first?.title ?? '', tellings }, group };
  });
  const isDated = (event: TimelineEvent): boolean =>
    event.tellings.some((telling) => telling.undated === null);
  return {
    lanes: toLanes(
      events
        .filter(({ event }) => isDated(event))
        .map(({ event, group }) => ({
          event,
          entity: group.flatMap(({ entities }) => entities)[0] ?? null,
        })),
      input.entities,
    ),
    undated: events
      .map(({ event }) => event)
      .filter((event) => !isDated(event))
      .sort(compareBy(({ id }) => id)),
    publications: input.sources
      .map((source) => toPublication(source, names))
      .sort(
        compareBy(
          ({ date }) => date?.from ?? date?.to ?? Infinity,
          ({ source }) => source,
        ),
      ),
    titles: new Map(context.map(({ id, title }) => [id, title])),
  };
}

function toTelling(
  event: Event,
  names: ReadonlyMap<SourceId, string>,
  inferred: InferredBounds | undefined,
): Telling {
  const [first] = event.evidence;
  return {
    id: event.id,
    title: event.title,
    date: toDate(inferred ? { ...event.date, ...inferred } : event.date),
    realis: event.realis,
    sources: [...new Set(event.evidence.map(({ source }) => names.get(source) ?? source))].sort(),
    also: [],
    passage: first ? { source: first.source, start: first.start, end: first.end } : null,
    before: [...event.before].sort(),
    after: [...event.after].sort(),
    undated: isUndated(event.date)
      ? [undatedReason(event.date), ...(inferred?.why ?? [])].join('; ')
      : null,
  };
}

/** Tellings that agree on when and on how real become one, with the sources of all: only a disagreement forks. */
function mergeAlike(tellings: readonly Telling[]): Telling[] {
  const alike = Map.groupBy(tellings, ({ realis, undated, date }) =>
    JSON.stringify([realis, ...(undated === null ? [date.words, date.printed] : [])]),
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            ...first,
            also: others.map(({ id }) => id),
            sources: [...new Set([first, ...others].flatMap(({ sources }) => sources))].sort(),
          },
        ]
      : [],
  );
}

/** Undated: no date of its own, or one that bounds nothing. Bounds alone are an inference, never a date. */
function isUndated({ edtf, earliest, latest }: FuzzyDate): boolean {
  return edtf === null || (earliest === null && latest === null);
}

function toDate(date: FuzzyDate): TimelineDate {
  return {
    from: date.earliest === null ? null : parseDay(date.earliest),
    to: date.latest === null ? null : parseDay(date.latest),
    precision: precisionOf(date),
    printed: isPrinted(date),
    words: formatFuzzyDate(date),
  };
}

function toPublication(
  source: TimelineInput['sources'][number],
  names: ReadonlyMap<SourceId, string>,
): Publication {
  const name = names.get(source.id) ?? source.id;
  const { published, publishedBounds: inferred } = source;
  const bounds = published === null ? null : boundsOf(published);
  if (published !== null && bounds) {
    const date = toDate({ edtf: published, ...bounds, rule: null });
    return { source: source.id, name, date: { ...date, words: formatEdtf(published) } };
  }
  if (inferred && (inferred.earliest !== null || inferred.latest !== null)) {
    return { source: source.id, name, date: { ...toDate(inferred), printed: false } };
  }
  return { source: source.id, name, date: null };
}

function toLanes(
  events: readonly { event: TimelineEvent; entity: EntityId | null }[],
  entities: TimelineInput['entities'],
): TimelineLane[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const byEntity = Map.groupBy(events, ({ entity }) => entity);
  const lanes = [...byEntity].map(([entity, members]) => ({
    entity,
    name: entity === null ? 'No party named' : (names.get(entity) ?? entity),
    events: sortEvents(members.map(({ event }) => event)),
  }));
  // The lane that a reader needs first stands first: the one with the most disputes, then the most events.
  lanes.sort(
    compareBy(
      (lane) => (lane.entity === null ? 1 : 0),
      (lane) => -lane.events.filter(({ tellings }) => tellings.length > 1).length,
      (lane) => -lane.events.length,
      (lane) => lane.name,
      (lane) => lane.entity ?? '',
    ),
  );
  if (lanes.length <= MOST_LANES) return lanes;
  const rest = lanes.slice(MOST_LANES - 1);
  return [
    ...lanes.slice(0, MOST_LANES - 1),
    {
      entity: null,
      name: `${rest.length} others`,
      events: sortEvents(rest.flatMap((lane) => lane.events)),
    },
  ];
}

function sortEvents(events: readonly TimelineEvent[]): TimelineEvent[] {
  const start = ({ tellings }: TimelineEvent): number =>
    Math.min(...tellings.map(({ date }) => date.from ?? date.to ?? Infinity));
  return [...events].sort(compareBy(start, ({ id }) => id));
}
