import { compareBy } from '../compare.ts';
import { capitalised, counted, countWord, describe, listed } from '../headline.ts';
import type { Headline } from '../headline.ts';
import type { PlacedMark } from '../placed.ts';
import { fullFigureWords } from './figure-words.ts';
import { KIND_WORDS } from './kind-words.ts';
import type { FigureConflict, ValuationFigure, ValuationsSeries } from './series.ts';

/** The finding of the valuations: first a conflict with its factor, then an implausible amount, then what is not disclosed. */
export function valuationsHeadline(series: ValuationsSeries): Headline {
  const figures = figuresOf(series);
  const undisclosed = figures.filter(({ precision }) => precision === 'undisclosed').length;
  const stated = figures.length - undisclosed;
  const failing = figures.filter(({ finding }) => finding?.verdict === 'fail').length;
  return {
    title: finding(series),
    subtitle:
      'Every amount as printed, by kind. Each currency and period has an axis of its own, with a log scale; nothing is converted.',
    sourceLine: [
      `${capitalised(counted(stated, 'amount'))} from ${counted(series.sources, 'source')}`,
      ...(undisclosed > 0 ? [`${countWord(undisclosed)} said to be undisclosed`] : []),
      ...(series.conflicts.length > 0 ? [counted(series.conflicts.length, 'dispute')] : []),
      ...(failing > 0 ? [`${countWord(failing)} implausible`] : []),
    ]
      .join('; ')
      .concat('.'),
  };
}

/** The text alternative: every amount that the drawing has a mark for, its checks and the disputes, in words. */
export function describeValuations(series: ValuationsSeries, marks: readonly PlacedMark[]): string {
  const { sourceLine } = valuationsHeadline(series);
  const drawn = new Set(marks.map(({ id }) => id));
  const all = figuresOf(series);
  const disputes = series.conflicts
    .filter(({ figures }) => figures.every((id) => drawn.has(id)))
    .map(({ why, figures }) => {
      const words = all
        .filter(({ id }) => figures.includes(id))
        .map((figure) => `${figure.words} (${figure.source})`);
      return `In dispute, ${why}: ${words.join(' against ')}`;
    });
  const rows = series.lanes.flatMap(({ metric, figures }) =>
    figures
      .filter(({ id }) => drawn.has(id))
      .map((figure) => fullFigureWords(figure, KIND_WORDS[metric].name)),
  );
  return describe(sourceLine, [...disputes, ...rows], { all: disputes.length + all.length });
}

function figuresOf(series: ValuationsSeries): ValuationFigure[] {
  return series.lanes.flatMap(({ figures }) => figures);
}

function finding(series: ValuationsSeries): string {
  const figures = figuresOf(series);
  const [conflict] = series.conflicts
    .map((one) => ({ ...one, members: figures.filter(({ id }) => one.figures.includes(id)) }))
    .toSorted(
      compareBy(
        ({ members }) => -new Set(members.map(({ source }) => source)).size,
        ({ members }) => -spreadOf(members),
      ),
    );
  if (conflict) {
    const { members } = conflict;
    const sources = new Set(members.map(({ source }) => source)).size;
    const who =
      sources === 1
        ? `${members.some(({ machineVoice }) => machineVoice) ? 'One page' : 'One source'} gives`
        : `${capitalised(counted(sources, 'source'))} give`;
    const said = [
      ...new Set(
        members
          .toSorted(compareBy(({ annualised }) => (annualised === null ? 0 : 1)))
          .map(({ words }) => words),
      ),
    ];
    const how =
      said.length > 1 && said.length <= SAID
        ? listed(said)
        : spreadOf(members) < 1.05
          ? conflict.why
          : factorOf(members);
    return `${who} ${countWord(Math.max(2, said.length))} ${nounOf(series, conflict)} that cannot ${said.length <= 2 ? 'both' : 'all'} be true: ${how}`;
  }
  const failing = figures.filter((figure) => figure.finding?.verdict === 'fail');
  const [first] = failing;
  if (first) {
    return `${capitalised(counted(failing.length, 'amount'))} of ${countWord(figures.length)} cannot be right as printed: ${first.words}`;
  }
  if (figures.length === 0) return 'No amounts are stated yet';
  const undisclosed = figures.filter(({ precision }) => precision === 'undisclosed').length;
  if (undisclosed > 0) {
    const silent = new Set(
      figures.filter(({ precision }) => precision === 'undisclosed').map(({ source }) => source),
    ).size;
    return `${capitalised(counted(silent, 'source'))} ${silent === 1 ? 'says' : 'say'} that an amount is not disclosed; ${counted(figures.length - undisclosed, 'amount')} ${figures.length - undisclosed === 1 ? 'is' : 'are'} stated`;
  }
  return `${capitalised(counted(figures.length, 'amount'))}, none in dispute`;
}

/** "prices" when all in the conflict are of one kind, else "amounts". */
function nounOf(series: ValuationsSeries, conflict: FigureConflict): string {
  const kinds = series.lanes
    .filter(({ figures }) => figures.some(({ id }) => conflict.figures.includes(id)))
    .map(({ metric }) => KIND_WORDS[metric].many);
  return new Set(kinds).size === 1 ? (kinds[0] ?? 'amounts') : 'amounts';
}

/** Most amounts that a title lists; more are summed up by how far they lie apart. */
const SAID = 3;

/** How many times the least amount the greatest is; 1 for fewer than two. */
function spreadOf(members: readonly ValuationFigure[]): number {
  const values = members.flatMap(({ value }) => (value === null || value <= 0 ? [] : [value]));
  return values.length < 2 ? 1 : Math.max(...values) / Math.min(...values);
}

/** How far apart amounts lie: "they differ fivefold". */
function factorOf(members: readonly ValuationFigure[]): string {
  const factor = spreadOf(members);
  if (factor > 1e6) return 'they differ more than a millionfold';
  if (factor < 1.95) return `they differ by ${Math.round((factor - 1) * 100)} %`;
  return `they differ ${countWord(Math.round(factor))}${factor < 12.5 ? 'fold' : ' times over'}`;
}
