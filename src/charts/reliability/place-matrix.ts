import { path } from '../forms.ts';
import type { Box, PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { wrapText } from '../wrap-text.ts';
import type { ReliabilityForm } from './cell-shapes.ts';
import { gradeWords } from './cell-words.ts';
import { cellMarks, DIGITS, label, scoreGrid, scoreShapes, sourceMark } from './row-parts.ts';
import type { ReliabilityBody } from './row-parts.ts';
import type { ReliabilitySeries } from './series.ts';

const NAMES = 230;
const SCORE = 150;
const ROW = 52;
const BOX = 22;
const LINE = 14;
const HEAD_SIZE = 11.5;

/** The wide matrix: a row for each source; its name and grade, its score with interval, then a column for each criterion. */
export function placeMatrix(series: ReliabilitySeries, width: number): ReliabilityBody {
  const count = Math.max(1, series.criteria.length);
  const scoreX = NAMES + 6;
  const cells = scoreX + SCORE + 40;
  const column = (width - 2 - cells) / count;
  const box = Math.min(30, column - 10);
  const forms: ReliabilityForm[] = series.rows.length > 0 ? ['interval'] : [];
  const ground: Shape[] = [];
  const marks: PlacedMark[] = [];
  const head = placeHeads(series, { cells, column });
  const texts: PlacedText[] = [...head.texts];
  ground.push(...head.threads);
  const top = head.height;
  texts.push(
    label('Score of 100', scoreX, top - 22, { ink: 'ink' }),
    ...[0, 50, 100].map((value) =>
      label(String(value), scoreX + (SCORE * value) / 100, top - 6, { anchor: 'middle' }),
    ),
  );
  series.rows.forEach((row, i) => {
    const y = top + i * ROW;
    const middle = y + ROW / 2;
    ground.push(path([0, y, width, y], 'grid'));
    const boxOf = (index: number): Box => ({
      x: cells + index * column + (column - box) / 2,
      y: middle - (BOX + DIGITS) / 2,
      width: box,
      height: BOX,
    });
    const hitOf = (index: number): Box => ({
      x: round2(cells + index * column),
      y: round2(y + 2),
      width: round2(column),
      height: ROW - 4,
    });
    const [name = ''] = wrapText(row.name, { width: NAMES - 8, size: 13 });
    marks.push(
      sourceMark(
        row,
        scoreShapes(row, scoreX, scoreX + SCORE, middle),
        [
          label(name, 0, middle - 3, { size: 13, ink: 'ink' }),
          label(
            `${gradeWords(row)} · ${Math.round(row.coverage * 100)} % known`,
            0,
            middle + 13,
            row.letter === 'F' ? { italic: true } : {},
          ),
          label(String(Math.round(row.score)), scoreX + SCORE + 10, middle + 4, { ink: 'ink' }),
        ],
        { x: 0, y: y + 2, width: cells - 8, height: ROW - 4 },
      ),
    );
    const placed = cellMarks(series, row, boxOf, hitOf);
    marks.push(...placed.marks);
    forms.push(...placed.forms);
  });
  const height = top + series.rows.length * ROW;
  if (series.rows.length > 0) ground.unshift(...scoreGrid(scoreX, scoreX + SCORE, top, height));
  else texts.push(label('No source is assessed yet.', 0, top + 14, { italic: true }));
  return { ground, texts, marks, forms, height: Math.max(height, top + 20) };
}

/** Names of the criteria, each wrapped over its own column; where the columns are slim, on two levels by turns. */
function placeHeads(
  series: ReliabilitySeries,
  { cells, column }: { cells: number; column: number },
): { texts: PlacedText[]; threads: Shape[]; height: number } {
  // A name may stand over half of each neighbour; the last one has no neighbour on its right and ends with its column.
  const last = series.criteria.length - 1;
  const heads = series.criteria.map(({ name, weight }, i) => ({
    lines: wrapText(name, {
      width: column * (i === last ? 1.5 : 2) - 6,
      size: HEAD_SIZE,
      lines: 3,
    }),
    weight: `×${weight}`,
  }));
  const linesOf = (parity: number): number =>
    Math.max(1, ...heads.filter((_, i) => i % 2 === parity).map(({ lines }) => lines.length));
  // Even columns stand on the upper level; a thread leads from the foot of the words to the column.
  const upper = linesOf(0) * LINE;
  const lower = linesOf(1) * LINE;
  const foot = upper + 6 + lower;
  return {
    texts: heads.flatMap(({ lines, weight }, i) => {
      const middle = cells + (i + 0.5) * column;
      const bottom = i % 2 === 0 ? upper : foot;
      const edge = i === last;
      return [
        ...lines.map((text, row) =>
          label(
            text,
            edge ? middle + column / 2 : middle,
            bottom - (lines.length - 1 - row) * LINE - 3,
            { anchor: edge ? 'end' : 'middle', ink: 'ink' },
          ),
        ),
        label(weight, middle, foot + 12, { anchor: 'middle', size: 11.5 }),
      ];
    }),
    threads: heads.flatMap((_, i) => {
      const middle = cells + (i + 0.5) * column;
      return i % 2 === 0 ? [path([middle, upper + 2, middle, foot + 1], 'grid')] : [];
    }),
    height: foot + 22,
  };
}
