import type { PlacedChart, PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { path } from '../forms.ts';
import { wrapText } from '../wrap-text.ts';
import { describeRanks, percent, ranksHeadline, rowWords } from './headline.ts';
import type { RankRow, RanksSeries } from './series.ts';

export interface PlaceRanksOptions {
  /** Width of the drawing in px; below 600 names stand above their squares. Default 960. */
  readonly width?: number;
}

const STACKED = 600;
const NAMES = 240;
const HEAD = 44;
/** Room that a share in words takes beside its square. */
const WORDS = 36;
const GAP = 18;
/** Side of the square of a rank that is always taken. */
const SIDE = 26;
/** Smallest share that is drawn and the smallest that is written. */
const DRAWN = 0.005;
const WRITTEN = 0.1;

/** Places one block of squares for each run: sources down in the published order, ranks across. */
export function placeRanks(
  series: RanksSeries,
  { width = 960 }: PlaceRanksOptions = {},
): PlacedChart {
  const stacked = width < STACKED;
  const row = stacked ? SIDE + 24 : SIDE + 8;
  const left = stacked ? 0 : NAMES;
  const ground: Shape[] = [];
  const texts: PlacedText[] = [];
  const marks: PlacedMark[] = [];
  let top = 0;
  for (const [run, { words, unchanged, rows }] of series.runs.entries()) {
    const column = Math.min(90, (width - left - SIDE) / Math.max(1, rows.length));
    const x = (rank: number) => left + SIDE / 2 + rank * column + 8;
    const kept = `order unchanged in ${percent(unchanged)}`;
    const heads = stacked ? [`${words}:`, kept] : [`${words}: ${kept}`];
    texts.push(
      ...heads.map((head, i) => text(0, top + 14 + i * 15, head, { bold: true, size: 12 })),
    );
    top += (heads.length - 1) * 15;
    texts.push(
      ...rows.map((_, rank) =>
        text(x(rank), top + 36, `${rank + 1}`, { anchor: 'middle', ink: 'muted' }),
      ),
    );
    rows.forEach((one, i) => {
      const y = top + HEAD + i * row;
      ground.push(path([0, y, width, y], 'grid'));
      marks.push(placeRow(one, { id: `${run}-${one.source}`, y, row, width, stacked, x }));
    });
    top += HEAD + rows.length * row + GAP;
  }
  return {
    width,
    height: Math.ceil(Math.max(20, top)),
    isComputed: true,
    title: ranksHeadline(series).title,
    description: describeRanks(series),
    ground,
    texts,
    marks,
    key: [],
  };
}

interface RowRoom {
  readonly id: string;
  readonly y: number;
  readonly row: number;
  readonly width: number;
  readonly stacked: boolean;
  x(rank: number): number;
}

function placeRow(one: RankRow, { id, y, row, width, stacked, x }: RowRoom): PlacedMark {
  const middle = stacked ? y + 20 + SIDE / 2 : y + row / 2;
  const [name = ''] = wrapText(one.name, { width: stacked ? width : NAMES - 12, size: 12.5 });
  const shown = one.ranks
    .map((share, rank) => ({ share, rank }))
    .filter(({ share }) => share >= DRAWN);
  return {
    id,
    target: { kind: 'source', id: one.source },
    label: rowWords(one),
    shapes: shown.map(({ share, rank }): Shape => {
      const side = round2(SIDE * Math.sqrt(share));
      return {
        kind: 'rect',
        x: round2(x(rank) - side / 2),
        y: round2(middle - side / 2),
        width: side,
        height: side,
        paint: 'level',
      };
    }),
    texts: [
      text(0, stacked ? y + 15 : middle + 4, name, { size: 12.5 }),
      ...shown
        .filter(({ share }) => share >= WRITTEN)
        // Only where the words end before the next square and before the edge.
        .filter(({ share, rank }) => {
          const right = x(rank) + (SIDE * Math.sqrt(share)) / 2 + WORDS;
          const next = shown.find((other) => other.rank > rank);
          const edge = next ? x(next.rank) - (SIDE * Math.sqrt(next.share)) / 2 : width;
          return right <= edge;
        })
        .map(({ share, rank }) =>
          text(x(rank) + (SIDE * Math.sqrt(share)) / 2 + 4, middle + 4, percent(share), {
            ink: 'muted',
          }),
        ),
    ],
    hit: { x: 0, y: y + 2, width, height: row - 4 },
  };
}

function text(
  x: number,
  y: number,
  words: string,
  {
    size = 11.5,
    anchor = 'start',
    ink = 'ink',
    bold = false,
  }: Partial<Pick<PlacedText, 'size' | 'anchor' | 'ink' | 'bold'>> = {},
): PlacedText {
  return { x: round2(x), y: round2(y), text: words, size, anchor, ink, ...(bold ? { bold } : {}) };
}
