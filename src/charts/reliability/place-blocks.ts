import { path } from '../forms.ts';
import type { Box, PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { wrapText } from '../wrap-text.ts';
import type { ReliabilityForm } from './cell-shapes.ts';
import { gradeWords } from './cell-words.ts';
import { cellMarks, DIGITS, label, scoreGrid, scoreShapes, sourceMark } from './row-parts.ts';
import type { ReliabilityBody } from './row-parts.ts';
import type { ReliabilitySeries } from './series.ts';

const LINE = 17;
const CELL = 22;
/** From one row of cells to the next: the numbers above, the boxes, the scores below. */
const STEP = CELL + DIGITS + 24;

/** The narrow matrix: the criteria as a numbered list, then a block for each source with its cells numbered alike. */
export function placeBlocks(series: ReliabilitySeries, width: number): ReliabilityBody {
  const ground: Shape[] = [];
  const texts: PlacedText[] = [];
  const marks: PlacedMark[] = [];
  const forms: ReliabilityForm[] = series.rows.length > 0 ? ['interval'] : [];
  const half = Math.ceil(series.criteria.length / 2);
  series.criteria.forEach(({ name }, i) => {
    const x = i < half ? 0 : width / 2 + 4;
    const y = (i < half ? i : i - half) * LINE + 12;
    const [words = ''] = wrapText(name, { width: width / 2 - 26, size: 11.5 });
    texts.push(
      label(String(i + 1), x + 14, y, { anchor: 'end' }),
      label(words, x + 20, y, { ink: 'ink' }),
    );
  });
  let y = half * LINE + 12;
  const perRow = Math.max(1, Math.min(series.criteria.length, Math.floor(width / 27)));
  const column = width / perRow;
  const box = Math.min(22, column - 4);
  for (const row of series.rows) {
    ground.push(path([0, y, width, y], 'grid'));
    const names = wrapText(row.name, { width: width - 4, size: 13, lines: 2, bold: true });
    const nameTexts = names.map((text, i) =>
      label(text, 0, y + 18 + i * 16, { size: 13, ink: 'ink', bold: true }),
    );
    const grade = y + 18 + names.length * 16;
    const bar = grade + 18;
    const [x0, x1] = [6, width - 120];
    ground.push(...scoreGrid(x0, x1, bar - 8, bar + 8));
    marks.push(
      sourceMark(
        row,
        scoreShapes(row, x0, x1, bar),
        [
          ...nameTexts,
          label(gradeWords(row), 0, grade, row.letter === 'F' ? { italic: true } : {}),
          label(`${Math.round(row.score)} of 100,`, width - 104, bar - 3),
          label(`${Math.round(row.coverage * 100)} % known`, width - 104, bar + 11),
        ],
        { x: 0, y: y + 2, width, height: bar + 14 - y },
      ),
    );
    const cellTop = bar + 38;
    const at = (index: number): { x: number; y: number } => ({
      x: (index % perRow) * column,
      y: cellTop + Math.floor(index / perRow) * STEP,
    });
    const boxOf = (index: number): Box => ({
      x: at(index).x + (column - box) / 2,
      y: at(index).y,
      width: box,
      height: CELL,
    });
    const hitOf = (index: number): Box => ({
      x: round2(at(index).x),
      y: round2(at(index).y - 4),
      width: round2(column),
      height: CELL + 4 + DIGITS,
    });
    series.criteria.forEach((_, i) => {
      texts.push(
        label(String(i + 1), at(i).x + column / 2, at(i).y - 7, { anchor: 'middle', size: 11.5 }),
      );
    });
    const placed = cellMarks(series, row, boxOf, hitOf);
    marks.push(...placed.marks);
    forms.push(...placed.forms);
    const lastRow = Math.max(0, Math.ceil(series.criteria.length / perRow) - 1);
    y = round2(cellTop + lastRow * STEP + CELL + DIGITS + 10);
  }
  if (series.rows.length === 0) {
    texts.push(label('No source is assessed yet.', 0, y + 14, { italic: true }));
    y += 24;
  }
  return { ground, texts, marks, forms, height: y };
}
