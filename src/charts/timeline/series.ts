import { inferBounds } from '../../assess/infer-bounds.ts';
import type { InferredBounds } from '../../assess/infer-bounds.ts';
import { boundsOf, isBefore } from '../../domain/edtf.ts';
import type { FuzzyDate } from '../../domain/edtf.ts';
import type { Entity } from '../../domain/entity.ts';
import type { Event, Realis } from '../../domain/event.ts';
import { parseDay } from '../../domain/civil-day.ts';
import { formatEdtf, formatFuzzyDate } from '../../domain/format-date.ts';
import type { EntityId, EventId, SourceId } from '../../domain/ids.ts';
import type { Question } from '../../domain/question.ts';
import type { Source } from '../../domain/source.ts';
import { compareBy } from '../compare.ts';
import type { Passage } from '../placed.ts';
import { sourceNames } from '../source-names.ts';
import { isPrinted, precisionOf } from './date-quality.ts';
import type { DatePrecision } from './date-quality.ts';
import { toLanes } from './lanes.ts';
import { tellingGroups } from './tellings.ts';
import { undatedReason } from './undated-reason.ts';

export interface TimelineInput {
  readonly sources: readonly Pick<
    Source,
    'id' | 'title' | 'publisher' | 'published' | 'publishedBounds'
  >[];
  readonly events: readonly Event[];
  readonly entities: readonly Pick<Entity, 'id' | 'name' | 'aliases'>[];
  /** All events where `events` are only some of them: an order told among them still bounds and names. Default `events`. */
  readonly context?: readonly Event[];
  /** Disputes that make several events tellings of one (see `tellingGroups`). Default none. */
  readonly questions?: readonly Question[];
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
  /** The title of the first telling, or the question that the tellings answer. */
  readonly title: string;
  /** Whether the title is a question: then each telling is named by its own title. */
  readonly isQuestion: boolean;
  /** More than one when sources disagree on when or whether. */
  readonly tellings: readonly Telling[];
}

export interface TimelineLane {
  /** Null for events of no entity and for the lane that gathers the rest. */
  readonly entity: EntityId | null;
  readonly name: string;
  /** Other names of the entity, any of which a label may leave out. */
  readonly aliases: readonly string[];
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

/** What the timeline shows, in an order that does not depend on the order of the input. */
export function toTimelineSeries(input: TimelineInput): TimelineSeries {
  const names = input.names ?? sourceNames(input.sources);
  const shown = input.events.filter((event) => event.review !== 'rejected');
  const context = (input.context ?? input.events).filter(({ review }) => review !== 'rejected');
  const inferred = inferBounds(context, input.sources);
  const dates = new Map(context.map(({ id, date }) => [id, date]));
  const events = tellingGroups(shown, input.questions).map(({ question, events: group }) => {
    const all = group.map((event) =>
      toTelling(event, { names, inferred: inferred.get(event.id), dates }),
    );
    // Tellings of a disputed deal each have words of their own, even where they agree on when and on how real.
    const tellings = question ? all : mergeAlike(all);
    const [first] = tellings;
    const event: TimelineEvent = {
      id: first?.id ?? '',
      title: question?.question ?? first?.title ?? '',
      isQuestion: question !== null,
      tellings,
    };
    return { event, group };
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

interface TellingContext {
  readonly names: ReadonlyMap<SourceId, string>;
  readonly inferred: InferredBounds | undefined;
  readonly dates: ReadonlyMap<EventId, FuzzyDate>;
}

function toTelling(event: Event, { names, inferred, dates }: TellingContext): Telling {
  const [first] = event.evidence;
  // Words of order yield to printed days; that the two disagree is a finding of its own (D4).
  const denied = (first: FuzzyDate | undefined, second: FuzzyDate | undefined): boolean =>
    first !== undefined && second !== undefined && isBefore(second, first);
  return {
    id: event.id,
    title: event.title,
    date: toDate(inferred ? { ...event.date, ...inferred } : event.date),
    realis: event.realis,
    sources: [...new Set(event.evidence.map(({ source }) => names.get(source) ?? source))].sort(),
    also: [],
    passage: first ? { source: first.source, start: first.start, end: first.end } : null,
    before: event.before.filter((id) => !denied(event.date, dates.get(id))).sort(),
    after: event.after.filter((id) => !denied(dates.get(id), event.date)).sort(),
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
