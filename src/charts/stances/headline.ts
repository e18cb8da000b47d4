import { capitalised, counted, countWord, describe } from '../headline.ts';
import type { Headline } from '../headline.ts';
import type { StancesSeries } from './series.ts';
import { positionWords } from './stance-mark.ts';

/** The finding of the grid: the question with the most answers. */
export function stancesHeadline(series: StancesSeries): Headline {
  const { rows, inAll } = series;
  const [first] = rows;
  const disputed = rows.filter(({ answers }) => answers > 1).length;
  const speaking = first?.speaking ?? 0;
  return {
    title:
      !first || disputed === 0
        ? `${capitalised(counted(rows.length, 'question'))}, none with more than one answer`
        : `“${first.question}” ${capitalised(counted(speaking, 'source'))} ${speaking === 1 ? 'gives' : 'give'} ${counted(first.answers, 'answer')}`,
    subtitle: 'What each source says to each question, and how firmly.',
    sourceLine: `${capitalised(counted(rows.length, 'question'))}, ${counted(inAll, 'source')}; ${countWord(disputed)} disputed.`,
  };
}

/** The text alternative: every position in words. */
export function describeStances(series: StancesSeries): string {
  return describe(
    stancesHeadline(series).sourceLine,
    series.rows.flatMap((row) =>
      row.positions.flatMap((positions, i) => {
        const source = series.sources[i];
        return source ? positions.map((position) => positionWords(row, source, position)) : [];
      }),
    ),
  );
}
