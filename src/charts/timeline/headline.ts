import { capitalised, counted, countWord, describe, listed } from '../headline.ts';
import type { Headline } from '../headline.ts';
import type { PlacedMark } from '../placed.ts';
import type { TimelineSeries } from './series.ts';
import { fullWords, howWords } from './telling-words.ts';

/** The finding of a timeline: first a contested event, then what cannot be dated, then the span. */
export function timelineHeadline(series: TimelineSeries): Headline {
  const dated = series.lanes.flatMap((lane) => lane.events);
  const all = [...dated, ...series.undated];
  return {
    title: finding(series),
    subtitle: 'Events by the party they concern, at the time that the sources give them.',
    sourceLine: `${capitalised(counted(all.length, 'event'))} from ${counted(series.publications.length, 'source')}; ${
      series.undated.length === 0 ? 'all are dated' : `${countWord(series.undated.length)} undated`
    }.`,
  };
}

/** The text alternative: every telling that the drawing has a mark for in words, and how many more there are. */
export function describeTimeline(series: TimelineSeries, marks: readonly PlacedMark[]): string {
  const { sourceLine } = timelineHeadline(series);
  const drawn = new Set(marks.map(({ id }) => id));
  const events = [...series.lanes.flatMap((lane) => lane.events), ...series.undated];
  const tellings = events.flatMap((event) => event.tellings);
  const rows = tellings.filter(({ id }) => drawn.has(id)).map(fullWords);
  return describe(sourceLine, rows, { all: tellings.length });
}

function finding({ lanes, undated, publications }: TimelineSeries): string {
  const dated = lanes.flatMap((lane) => lane.events);
  const all = dated.length + undated.length;
  const contested = dated.filter(({ tellings }) => tellings.length > 1);
  const [first] = contested.toSorted((a, b) => b.tellings.length - a.tellings.length);
  if (first) {
    const ways = new Set(first.tellings.map(howWords));
    const how =
      ways.size > 1
        ? listed([...ways])
        : `with ${countWord(new Set(first.tellings.map(({ date }) => date.words)).size)} dates`;
    const rest = contested.length - 1;
    const more = rest === 0 ? '' : ` and ${counted(rest, 'other event')}`;
    if (first.isQuestion)
      return rest === 0
        ? `One event is told in ${countWord(first.tellings.length)} ways: “${first.title}”`
        : `${capitalised(counted(contested.length, 'event'))} are told in several ways, above all: “${first.title}”`;
    return `Sources disagree on “${first.title}”${more}: ${how}`;
  }
  if (all === 0) return 'No events are told yet';
  if (undated.length === all) return `${capitalised(counted(all, 'event'))}, none with a date`;
  const days = dated.filter(({ tellings }) =>
    tellings.some(({ date }) => date.printed && date.precision === 'day'),
  ).length;
  if (undated.length > 0) {
    return `Of ${counted(all, 'event')}, ${days === 0 ? 'none' : countWord(days)} can be placed on a printed day and ${countWord(undated.length)} cannot be dated`;
  }
  const told = counted(all, 'event');
  return days === all
    ? `${capitalised(told)}, each on a printed day`
    : `Of ${told}, ${days === 0 ? 'none' : countWord(days)} can be placed on a printed day; ${printing(publications)}`;
}

/** "two of five articles print a date", "the one article prints no date". */
function printing(publications: TimelineSeries['publications']): string {
  const all = publications.length;
  const count = publications.filter(({ date }) => date?.printed === true).length;
  if (all === 1) return `the one article prints ${count === 1 ? 'a' : 'no'} date`;
  if (count === 0) return 'none of the articles prints a date';
  return `${countWord(count)} of ${counted(all, 'article')} ${count === 1 ? 'prints' : 'print'} a date`;
}
