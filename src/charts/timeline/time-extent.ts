import type { TimelineDate, TimelineSeries } from './series.ts';

/** All dates that take a place on the axis. */
function datesOf(series: TimelineSeries): TimelineDate[] {
  const events = [...series.lanes.flatMap((lane) => lane.events), ...series.undated];
  return [
    ...events.flatMap(({ tellings }) => tellings.map(({ date }) => date)),
    ...series.publications.flatMap(({ date }) => (date === null ? [] : [date])),
  ];
}

/** What the records occupy, as [first day, day after the last]; an open date occupies its one bound. */
export function spansOf(series: TimelineSeries): [number, number][] {
  return datesOf(series).flatMap(({ from, to }): [number, number][] => {
    const first = from ?? to;
    const last = to ?? from;
    return first === null || last === null ? [] : [[first, last + 1]];
  });
}

/** The finest unit in which any record is dated; ticks follow it. */
export function axisPrecision(series: TimelineSeries): 'day' | 'month' | 'year' {
  const found = new Set(datesOf(series).map(({ precision }) => precision));
  return found.has('day') || (found.has('open') && found.size === 1)
    ? 'day'
    : found.has('month')
      ? 'month'
      : 'year';
}
