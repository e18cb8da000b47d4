import { moneyScale } from '../money-ticks.ts';
import type { PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { BREAK_WIDTH } from '../time-axis.ts';
import { timeScale } from '../time-scale.ts';
import { wrapText } from '../wrap-text.ts';
import type { LanePart } from './figure-strip.ts';
import type { EntityFigures } from './lane-parts.ts';
import type { ValuationsLayout } from './layout.ts';
import type { FigureConflict, ValuationLane } from './series.ts';
import { PANEL_HEAD, timePanel } from './time-panel.ts';
import type { ValuationForm } from './value-shapes.ts';

const PLOT = 150;
/** Room left of a plot for the labels of its scale. */
const LABELS = 78;

/** Panels of value against time, two side by side where the width allows, on one scale of money and one of time. */
export function lanePanels(
  panels: readonly EntityFigures[],
  lane: ValuationLane,
  conflicts: readonly FigureConflict[],
  { top, layout }: { readonly top: number; readonly layout: ValuationsLayout },
): LanePart {
  const { narrow, names, right } = layout;
  const columns = narrow || panels.length === 1 ? 1 : 2;
  const gap = 28;
  const width = (right - names - gap * (columns - 1)) / columns;
  const all = panels.flatMap(({ figures }) => figures);
  const amounts = all.flatMap(({ value, low, high }) =>
    [value, low, high].filter((n) => n !== null),
  );
  const spans = all.flatMap(({ asOf }): [number, number][] =>
    asOf ? [[asOf.from, asOf.to + 1]] : [],
  );
  const precision = all.some(({ asOf }) => asOf !== null && asOf.to - asOf.from < 25)
    ? 'day'
    : 'month';
  const height = PANEL_HEAD + PLOT;
  const ground: Shape[] = [];
  const texts: PlacedText[] = [];
  const marks: PlacedMark[] = [];
  const forms: ValuationForm[] = [];
  let y = top;
  for (let start = 0; start < panels.length; start += columns) {
    let notesEnd = y + height;
    panels.slice(start, start + columns).forEach((panel, column) => {
      const x = names + column * (width + gap);
      const time = timeScale(spans, {
        x0: x + LABELS,
        x1: x + width - 14,
        breakWidth: BREAK_WIDTH,
        mostBreaks: 0,
      });
      const money = moneyScale(amounts, {
        x0: y + height - 12,
        x1: y + PANEL_HEAD + 10,
        currency: lane.currency,
        size: 11.5,
        least: 22,
      });
      const ids = new Set(panel.figures.map(({ id }) => id));
      const joined = conflicts
        .map(({ figures }) => figures)
        .filter((figures) => figures.every((id) => ids.has(id)));
      const placed = timePanel(panel, lane, {
        box: { x, y, width, height },
        time,
        precision,
        money,
        joined,
      });
      ground.push(...placed.ground);
      texts.push(...placed.texts);
      marks.push(...placed.marks);
      forms.push(...placed.forms);
      const notes = panelNotes(panel, conflicts).flatMap((note) =>
        wrapText(note, { width, size: layout.noteSize, lines: 3 }),
      );
      notes.forEach((text, i) =>
        texts.push({
          x: round2(x),
          y: round2(y + height + 16 + i * layout.line),
          text,
          size: layout.noteSize,
          anchor: 'start',
          ink: 'alarm',
        }),
      );
      notesEnd = Math.max(notesEnd, y + height + 8 + notes.length * layout.line);
    });
    y = round2(notesEnd + 18);
  }
  return { marks, ground, texts, forms, height: round2(y - top) };
}

/** The arithmetic of what is implausible and the disputes, which no mark of a panel has room for; at most five. */
function panelNotes({ figures }: EntityFigures, conflicts: readonly FigureConflict[]): string[] {
  const ids = new Set(figures.map(({ id }) => id));
  return [
    ...figures
      .filter(({ finding }) => finding?.verdict === 'fail')
      .map(({ words, finding }) => `Implausible, ${words}: ${finding?.why ?? ''}`),
    ...conflicts
      .filter((conflict) => conflict.figures.every((id) => ids.has(id)))
      .map(({ why }) => `Disputed: ${why}`),
  ].slice(0, 5);
}
