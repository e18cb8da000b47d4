import { path } from '../forms.ts';
import type { PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { wrapText } from '../wrap-text.ts';
import type { StancesSeries } from './series.ts';
import { stanceMark } from './stance-mark.ts';
import type { StancesBody } from './stance-mark.ts';

export interface PlaceGridOptions {
  /** Width of the column of questions and of each source's column, in px. */
  readonly questions: number;
  readonly column: number;
}

/** The wide grid: a row for each question, a column for each source; silence is said, not left blank. */
export function placeGrid(
  series: StancesSeries,
  width: number,
  { questions, column }: PlaceGridOptions,
): StancesBody {
  const ground: Shape[] = [];
  const texts: PlacedText[] = [];
  const marks: PlacedMark[] = [];
  const heads = series.sources.map(({ name }) =>
    wrapText(name, { width: column - 12, size: 12, lines: 3, bold: true }),
  );
  const headLines = Math.max(1, ...heads.map(({ length }) => length));
  heads.forEach((lines, i) =>
    lines.forEach((text, row) =>
      texts.push({
        x: round2(questions + i * column),
        y: round2(14 + (headLines - lines.length + row) * 15),
        text,
        size: 12,
        anchor: 'start',
        ink: 'ink',
        bold: true,
      }),
    ),
  );
  let y = headLines * 15 + 10;
  for (const row of series.rows) {
    ground.push(path([0, y, width, y], 'grid'));
    const top = y + 10;
    const lines = wrapText(row.question, { width: questions - 20, size: 13, lines: 6 });
    lines.forEach((text, i) =>
      texts.push({
        x: 0,
        y: round2(top + 12 + i * 16),
        text,
        size: 13,
        anchor: 'start',
        ink: 'ink',
      }),
    );
    let bottom = top + lines.length * 16;
    row.positions.forEach((positions, i) => {
      const x = questions + i * column;
      let cell = top;
      const source = series.sources[i];
      if (!source) return;
      if (positions.length === 0) texts.push(silent(x, top + 12));
      positions.forEach((position, index) => {
        const placed = stanceMark(row, source, position, { x, top: cell, width: column, index });
        marks.push(placed.mark);
        cell += placed.height;
      });
      bottom = Math.max(bottom, cell);
    });
    y = round2(bottom + 8);
  }
  if (series.rows.length === 0) {
    texts.push({ ...silent(0, y + 14), text: 'No question is open yet.' });
    y += 22;
  }
  return { ground, texts, marks, height: y };
}

function silent(x: number, y: number): PlacedText {
  return {
    x: round2(x),
    y: round2(y),
    text: 'silent',
    size: 11.5,
    anchor: 'start',
    ink: 'muted',
    italic: true,
  };
}
