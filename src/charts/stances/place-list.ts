import { formatCount } from '../../domain/format-count.ts';
import { path } from '../forms.ts';
import { listed } from '../headline.ts';
import type { PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { wrapText } from '../wrap-text.ts';
import type { StancesSeries } from './series.ts';
import { stanceMark } from './stance-mark.ts';
import type { StancesBody } from './stance-mark.ts';

/** The narrow grid: a block for each question, in it a line for each source that speaks, then who is silent. */
export function placeList(series: StancesSeries, width: number): StancesBody {
  const ground: Shape[] = [];
  const texts: PlacedText[] = [];
  const marks: PlacedMark[] = [];
  const write = (lines: string[], y: number, more: Partial<PlacedText>): number => {
    lines.forEach((text, i) =>
      texts.push({
        x: 0,
        y: round2(y + 13 + i * 16),
        text,
        size: 13,
        anchor: 'start',
        ink: 'ink',
        ...more,
      }),
    );
    return y + lines.length * 16;
  };
  let y = 0;
  for (const row of series.rows) {
    if (y > 0) ground.push(path([0, y, width, y], 'grid'));
    y = write(wrapText(row.question, { width: width - 4, size: 13, lines: 4, bold: true }), y + 8, {
      bold: true,
    });
    y += 8;
    const quiet: string[] = [];
    let drawn = 0;
    row.positions.forEach((positions, i) => {
      const source = series.sources[i];
      if (!source) return;
      if (positions.length === 0) quiet.push(source.name);
      else drawn++;
      positions.forEach((position, index) => {
        const placed = stanceMark(row, source, position, {
          x: 0,
          top: y,
          width,
          index,
          by: source.name,
          lines: 6,
        });
        marks.push(placed.mark);
        y = round2(y + placed.height + 2);
      });
    });
    const rest = restWords(quiet, row.speaking - drawn, series.inAll - row.speaking);
    if (rest !== '')
      y = write(wrapText(rest, { width: width - 4, size: 11.5, lines: 3 }), y, {
        size: 11.5,
        ink: 'muted',
        italic: true,
      });
    y += 12;
  }
  if (series.rows.length === 0) {
    y = write(['No question is open yet.'], y, { size: 11.5, ink: 'muted', italic: true });
  }
  return { ground, texts, marks, height: y };
}

/** Who is not drawn in a block: a few silent sources by name; of many, how many more speak and how many are silent. */
function restWords(quiet: readonly string[], more: number, silent: number): string {
  if (more === 0 && silent === quiet.length && silent <= 4)
    return silent === 0 ? '' : `Silent: ${listed(quiet)}`;
  return [
    ...(more > 0
      ? [`${formatCount(more)} more ${more === 1 ? 'source speaks' : 'sources speak'}`]
      : []),
    ...(silent > 0
      ? [`${formatCount(silent)} ${silent === 1 ? 'source is' : 'sources are'} silent`]
      : []),
  ].join('; ');
}
