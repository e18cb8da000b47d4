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
