import { dot, path, whisker } from '../forms.ts';
import { counted } from '../headline.ts';
import type { PlacedChart, PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import { gradeWords, scoreWords } from './cell-words.ts';
import { describeReliability, reliabilityHeadline } from './headline.ts';
import type { ReliabilityRow, ReliabilitySeries } from './series.ts';

/** Sources that a small drawing has room for; the rest is counted. */
const SOURCES = 8;
const ROW = 40;
const HEAD = 24;
const SIZE = 11.5;

/** The reliability in small: each source's score with the interval that its unknown criteria leave. */
export function placeReliabilitySmall(
  series: ReliabilitySeries,
  { width = 300 }: { readonly width?: number } = {},
): PlacedChart {
  const x = (score: number): number => round2(14 + ((width - 40) * score) / 100);
  const rows = series.rows.slice(0, SOURCES);
  const rest = series.rows.length - rows.length;
  const bottom = HEAD + rows.length * ROW;
  const ticks = [0, 50, 100];
  const texts: PlacedText[] = ticks.map((tick) =>
    words(String(tick), x(tick), 12, { anchor: 'middle' }),
  );
  if (rest > 0) {
    texts.push(
      words(`and ${counted(rest, 'more source')}`, 0, bottom + 13, { ink: 'muted', italic: true }),
    );
  }
  return {
    width,
    height: bottom + (rest > 0 ? 20 : 4),
    title: reliabilityHeadline(series).title,
    description: describeReliability(series),
    ground: [
      ...ticks.map((tick) => path([x(tick), 18, x(tick), bottom], 'grid')),
      path([x(0), 20, x(100), 20], 'connector'),
    ],
    texts,
    marks: rows.map((row, i) => placeRow(row, HEAD + i * ROW, width, x)),
    key: [],
    isComputed: true,
  };
}

function placeRow(
  row: ReliabilityRow,
  top: number,
  width: number,
  x: (score: number) => number,
): PlacedMark {
  const middle = top + 27;
  const letter = row.letter === 'F' ? 'cannot be judged' : `graded ${row.letter}`;
  const room = width - textWidth(letter, SIZE) - 10;
  const [name = ''] = wrapText(row.name, { width: room, size: SIZE });
  const shapes: Shape[] = [
    ...whisker(x(row.low), x(row.high), middle, row.letter === 'F' ? 'dash' : 'line'),
    ...(row.letter === 'F' ? [] : dot(x(row.score), middle)),
  ];
  return {
    id: row.source,
    target: { kind: 'source', id: row.source },
    label: `${row.name}: ${gradeWords(row)}; score ${scoreWords(row)}`,
    shapes,
    texts: [
      words(name, 0, top + 14),
      words(letter, width, top + 14, { anchor: 'end', ink: 'muted' }),
    ],
    hit: { x: 0, y: top + 1, width, height: ROW - 2 },
  };
}

function words(text: string, x: number, y: number, more: Partial<PlacedText> = {}): PlacedText {
  return { text, x: round2(x), y: round2(y), size: SIZE, anchor: 'start', ink: 'ink', ...more };
}
