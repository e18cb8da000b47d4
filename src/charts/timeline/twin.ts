import type { Href } from '../placed.ts';
import type { Telling, TimelineSeries } from './series.ts';
import { fullWords, REALIS_WORDS } from './telling-words.ts';

/** One row of the list that says what the chart draws. */
export interface TimelineRow {
  readonly id: string;
  readonly lane: string;
  readonly title: string;
  /** The date in words; for undated events why there is none. */
  readonly date: string;
  /** When it has no date: the inferred bounds, or that none follow. Null when it has one. */
  readonly bounds: string | null;
  /** What else the chart says: why it has no date, that its date is inferred, what it stands before or after. */
  readonly notes: readonly string[];
  readonly printed: boolean;
  /** "reported", "rumoured", "forecast", "denied"; null when told as done. */
  readonly realis: string | null;
  readonly sources: readonly string[];
  /** The event that this is one of several tellings of; null when all agree. */
  readonly tellingOf: string | null;
  readonly text: string;
  readonly href: string;
}

/** The rows of the chart's twin: lane by lane in order of time, then the undated. Lists every telling, folded or not. */
export function timelineTwin(series: TimelineSeries, href: Href): TimelineRow[] {
  const row = (lane: string, telling: Telling, tellingOf: string | null): TimelineRow => ({
    id: telling.id,
    lane,
    title: telling.title,
    date: telling.undated ?? telling.date.words,
    bounds: boundsWords(telling),
    notes: notesOf(telling, series.titles),
    printed: telling.date.printed,
    realis: REALIS_WORDS[telling.realis],
    sources: telling.sources,
    tellingOf,
    text: fullWords(telling),
    href: href({ kind: 'event', id: telling.id, passage: telling.passage }),
  });
  const groups = [
    ...series.lanes.map(({ name, events }) => ({ name, events })),
    { name: 'Undated', events: series.undated },
  ];
  return groups.flatMap(({ name, events }) =>
    events.flatMap(({ title, tellings }) =>
      tellings.map((telling) => row(name, telling, tellings.length > 1 ? title : null)),
    ),
  );
}

function boundsWords({ undated, date }: Telling): string | null {
  if (undated === null) return null;
  return date.from === null && date.to === null ? 'not stated' : `not stated; ${date.words}`;
}

function notesOf(telling: Telling, titles: ReadonlyMap<string, string>): string[] {
  const { undated, date, before, after } = telling;
  const name = (id: string): string => `“${titles.get(id) ?? id}”`;
  const order = [
    ...after.map((id) => `after ${name(id)}`),
    ...before.map((id) => `before ${name(id)}`),
  ].filter((words) => undated === null || !undated.includes(words));
  return [
    ...(undated === null ? [] : [undated]),
    ...(undated === null && !date.printed ? ['date inferred'] : []),
    ...order,
  ];
}
