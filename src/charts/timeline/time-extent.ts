import type { TimelineDate, TimelineSeries } from './series.ts';

/** All dates that take a place on the axis. */
function datesOf(series: TimelineSeries): TimelineDate[] {
  const events = [...series.lanes.flatMap((lane) => lane.events), ...series.undated];
  return [
    ...events.flatMap(({ tellings }) => tellings.map(({ date }) => date)),
    ...series.publications.flatMap(({ date }) => (date === null ? [] : [date])),
  ];
}

/** Spans of more days than this occupy their ends only: nothing is told of their middle. */
const LONG = 100;

/**
 * What the records occupy, as [first day, day after the last]. An open date occupies its one bound, a long span its ends,
 * so that its middle may be left out like any other stretch without news.
 */
export function spansOf(series: TimelineSeries): [number, number][] {
  return datesOf(series).flatMap(({ from, to }): [number, number][] => {
    const first = from ?? to;
    const last = to ?? from;
    if (first === null || last === null) return [];
    const length = last + 1 - first;
    if (length <= LONG) return [[first, last + 1]];
    const end = Math.round(length * 0.08);
    return [
      [first, first + end],
      [last + 1 - end, last + 1],
    ];
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
