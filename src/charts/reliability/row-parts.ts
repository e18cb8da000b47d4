import { circle, path, whisker } from '../forms.ts';
import type { Box, PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { cellShapes } from './cell-shapes.ts';
import type { ReliabilityForm } from './cell-shapes.ts';
import { cellWords, gradeWords, scoreWords } from './cell-words.ts';
import type { ReliabilityRow, ReliabilitySeries } from './series.ts';

/** What a layout hands back before the key is set. */
export interface ReliabilityBody {
  readonly ground: readonly Shape[];
  readonly texts: readonly PlacedText[];
  readonly marks: readonly PlacedMark[];
  readonly forms: readonly ReliabilityForm[];
  readonly height: number;
}

/** Room below a box for its score in digits, in px. */
export const DIGITS = 14;

/** The cells of one source as links, one for each criterion: the box, and below it its score of 100 in digits. */
export function cellMarks(
  series: ReliabilitySeries,
  row: ReliabilityRow,
  boxOf: (index: number) => Box,
  hitOf: (index: number) => Box,
): { marks: PlacedMark[]; forms: ReliabilityForm[] } {
  const forms: ReliabilityForm[] = [];
  const marks = series.criteria.map((criterion, i): PlacedMark => {
    const cell = row.cells[i] ?? null;
    const box = boxOf(i);
    const ink = cellShapes(cell, box);
    forms.push(...ink.forms);
    return {
      id: `${row.source}-${criterion.id.toLowerCase()}`,
      target: {
        kind: 'criterion',
        id: criterion.id,
        source: row.source,
        passage: cell?.passage ?? null,
      },
      label: cellWords(row, criterion, cell),
      shapes: ink.shapes,
      texts:
        cell === null || cell.score === null
          ? []
          : [
              label(
                String(Math.round(cell.score * 100)),
                box.x + box.width / 2,
                box.y + box.height + DIGITS - 2,
                { anchor: 'middle' },
              ),
            ],
      hit: hitOf(i),
    };
  });
  return { marks, forms };
}

/** The score on a scale of 0 to 100 from `x0` to `x1`, with the interval that unknown criteria leave open. */
export function scoreShapes(row: ReliabilityRow, x0: number, x1: number, y: number): Shape[] {
  const x = (value: number): number => x0 + ((x1 - x0) * Math.max(0, Math.min(100, value))) / 100;
  const unjudged = row.letter === 'F';
  return [
    ...(row.high - row.low < 0.5
      ? []
      : whisker(x(row.low), x(row.high), y, unjudged ? 'dash' : 'line')),
    circle(x(row.score), y, 4.5, unjudged ? 'hollow' : 'solid'),
  ];
}

/** The scale of the score: end marks and the middle. */
export function scoreGrid(x0: number, x1: number, top: number, bottom: number): Shape[] {
  return [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const x = x0 + (x1 - x0) * share;
    return path([x, top, x, bottom], 'grid');
  });
}

/** A source as a link: its name, its score and its grade. */
export function sourceMark(
  row: ReliabilityRow,
  shapes: readonly Shape[],
  texts: readonly PlacedText[],
  hit: Box,
): PlacedMark {
  return {
    id: `source-${row.source}`,
    target: { kind: 'source', id: row.source },
    label: `${row.name}: ${gradeWords(row)}; score ${scoreWords(row)}`,
    shapes,
    texts,
    hit: {
      x: round2(hit.x),
      y: round2(hit.y),
      width: round2(hit.width),
      height: round2(hit.height),
    },
  };
}

export function label(
  text: string,
  x: number,
  y: number,
  more: Partial<PlacedText> = {},
): PlacedText {
  return { size: 11.5, anchor: 'start', ink: 'muted', ...more, text, x: round2(x), y: round2(y) };
}
