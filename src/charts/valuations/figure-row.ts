import { shapeBox, unionBox } from '../boxes.ts';
import { path } from '../forms.ts';
import type { PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import { figureNotes, fullFigureWords } from './figure-words.ts';
import { KIND_WORDS } from './kind-words.ts';
import type { ValuationsLayout } from './layout.ts';
import type { ValuationFigure, ValuationLane } from './series.ts';
import { valueShapes } from './value-shapes.ts';
import type { ValuationForm, ValueAxis } from './value-shapes.ts';

export interface FigureRow {
  readonly mark: PlacedMark;
  /** Guide lines behind the mark. */
  readonly ground: readonly Shape[];
  readonly forms: readonly ValuationForm[];
  readonly height: number;
  /** Where a fork's tine ends: the middle of the first line. */
  readonly tine: number;
}

export interface FigureRowOptions {
  /** The scale of the group; null when it has none. */
  readonly axis: ValueAxis | null;
  readonly top: number;
  /** How this figure conflicts with others, in phrases. */
  readonly disputes: readonly string[];
  readonly layout: ValuationsLayout;
}

const GAP = 9;

/** One amount: who says it of whom, its mark on the scale, and in words what it is and what is wrong with it. */
export function figureRow(
  figure: ValuationFigure,
  lane: ValuationLane,
  { axis, top, disputes, layout }: FigureRowOptions,
): FigureRow {
  const { narrow, names, left, right, size, noteSize, line } = layout;
  const nameTexts = placeNames(figure, top, layout);
  const nameHeight = nameTexts.length * line;
  const markY = narrow ? top + nameHeight + 9 : top + line / 2 + 2;
  const geometry = axis === null ? { shapes: [], forms: [] } : valueShapes(figure, axis, markY);
  const ink = unionBox(geometry.shapes.map(shapeBox));
  const lines = [
    ...wrapText(figure.words, { width: Math.min(right - left, 380), size, lines: 3 }).map(
      (text) => ({
        text,
        size,
        ink: ink ? ('ink' as const) : ('muted' as const),
        italic: !ink,
      }),
    ),
    ...figureNotes(figure, disputes).flatMap((note) =>
      wrapText(note.text, {
        width: layout.noteWidth,
        size: noteSize,
        lines: layout.noteLines,
        balanced: true,
      }).map((text) => ({
        text,
        size: noteSize,
        ink: note.ink,
        italic: false,
      })),
    ),
  ];
  const width = Math.max(...lines.map((words) => textWidth(words.text, words.size)));
  const spot = labelSpot(ink, width, layout);
  const labelTop = spot.below ? markY + 11 : markY - line / 2;
  const texts = lines.map((words, i): PlacedText => ({
    ...words,
    x: round2(spot.x),
    y: round2(labelTop + i * line + line / 2 + words.size * 0.34),
    anchor: spot.anchor,
  }));
  const bottom = Math.max(labelTop + lines.length * line, top + nameHeight, markY + 8);
  const height = round2(bottom - top + 8);
  return {
    mark: {
      id: figure.id,
      target: { kind: 'figure', id: figure.id, passage: figure.passage },
      label: fullFigureWords(figure, KIND_WORDS[lane.metric].name),
      shapes: geometry.shapes,
      texts: [...nameTexts, ...texts],
      hit: {
        x: names,
        y: round2(top - 3),
        width: round2(right - names),
        height: round2(height - 2),
      },
    },
    ground: ink ? guide(left, spot.anchor === 'end' ? spot.x - width - 6 : ink.x - 3, markY) : [],
    forms: geometry.forms,
    height,
    tine: round2(narrow ? top + line / 2 : markY),
  };
}

/** A line that leads the eye from the names to the mark. */
function guide(from: number, to: number, y: number): Shape[] {
  return to > from ? [path([from, y, to, y], 'grid')] : [];
}

function placeNames(figure: ValuationFigure, top: number, layout: ValuationsLayout): PlacedText[] {
  const { narrow, names, left, right, size, noteSize, line } = layout;
  const width = (narrow ? right : left - 16) - names;
  const name = (text: string, row: number, px: number, ink: 'ink' | 'muted'): PlacedText[] =>
    wrapText(text, { width, size: px }).map((words) => ({
      x: names,
      y: round2(top + row * line + line / 2 + px * 0.34 + (narrow ? 0 : 2)),
      text: words,
      size: px,
      anchor: 'start',
      ink,
    }));
  return [...name(figure.entity, 0, size, 'ink'), ...name(figure.source, 1, noteSize, 'muted')];
}

/** Right of the mark, else left, else below it within the frame. Without a mark the words stand at the left edge. */
function labelSpot(
  ink: { x: number; width: number } | null,
  width: number,
  { left, right }: ValuationsLayout,
): { x: number; anchor: 'start' | 'end'; below: boolean } {
  if (!ink) return { x: left, anchor: 'start', below: false };
  const [x0, x1] = [ink.x, ink.x + ink.width];
  if (x1 + GAP + width <= right) return { x: x1 + GAP, anchor: 'start', below: false };
  if (x0 - GAP - width >= left) return { x: x0 - GAP, anchor: 'end', below: false };
  return { x: Math.max(left, Math.min(x0, right - width)), anchor: 'start', below: true };
}
