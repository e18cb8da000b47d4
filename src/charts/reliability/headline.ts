import { capitalised, counted, countWord, describe } from '../headline.ts';
import type { Headline } from '../headline.ts';
import { gradeWords, scoreWords } from './cell-words.ts';
import type { ReliabilitySeries } from './series.ts';

/** The finding of the matrix: first what cannot be judged, then whether the intervals tell the sources apart. */
export function reliabilityHeadline(series: ReliabilitySeries): Headline {
  const { rows, criteria } = series;
  const overrides = rows.flatMap(({ cells }) => cells).filter((cell) => cell?.override).length;
  return {
    title: finding(series),
    subtitle: `Each box is one signal counted in the text; it opens the passage it was counted in. ×n is its weight.`,
    sourceLine: `${capitalised(counted(rows.length, 'source'))}, ${counted(criteria.length, 'criterion', 'criteria')}${
      overrides === 0 ? '' : `; ${counted(overrides, 'score')} set by a person`
    }. The letter rests on ${rows.every(({ basis }) => basis === 'document') ? 'the documents only' : 'documents and track records'}.`,
  };
}

/** The text alternative: every score with its interval and grade. */
export function describeReliability(series: ReliabilitySeries): string {
  return describe(
    reliabilityHeadline(series).sourceLine,
    series.rows.map((row) => `${row.name}: ${gradeWords(row)}; score ${scoreWords(row)}`),
  );
}

function finding({ rows }: ReliabilitySeries): string {
  const unjudged = rows.filter(({ letter }) => letter === 'F').length;
  if (unjudged > 0) {
    return `${capitalised(countWord(unjudged))} of ${counted(rows.length, 'source')} cannot be judged from ${unjudged === 1 ? 'its' : 'their'} text`;
  }
  const [first, ...rest] = rows;
  if (!first) return 'No source is assessed yet';
  if (rest.length === 0) return `The one source scores ${scoreWords(first)}`;
  return rest.every(({ high }) => high < first.low)
    ? `One of ${counted(rows.length, 'source')} stands clear of the others`
    : `What the ${countWord(rows.length)} sources leave unstated is too much to rank them by`;
}
