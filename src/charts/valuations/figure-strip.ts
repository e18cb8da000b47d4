import { overlaps, shapeBox, textBox, unionBox } from '../boxes.ts';
import { path } from '../forms.ts';
import { counted } from '../headline.ts';
import { shortMoney } from '../money-ticks.ts';
import type { PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import { fullFigureWords } from './figure-words.ts';
import { KIND_WORDS } from './kind-words.ts';
import type { EntityFigures } from './lane-parts.ts';
import type { ValuationsLayout } from './layout.ts';
import type { ValuationLane } from './series.ts';
import { valueShapes } from './value-shapes.ts';
import type { ValuationForm, ValueAxis } from './value-shapes.ts';

/** What a part of a lane adds to the drawing. */
export interface LanePart {
  readonly marks: readonly PlacedMark[];
  readonly ground: readonly Shape[];
  readonly texts: readonly PlacedText[];
  readonly forms: readonly ValuationForm[];
  readonly height: number;
}

export interface FigureStripOptions {
  readonly axis: ValueAxis;
  readonly top: number;
  readonly layout: ValuationsLayout;
}

/** Many amounts of one entity on one line, its ends named. */
export function figureStrip(
  { entity, figures }: EntityFigures,
  lane: ValuationLane,
  { axis, top, layout }: FigureStripOptions,
): LanePart & { readonly tine: number } {
  const { narrow, names, left, right, size, noteSize, line } = layout;
  const sources = new Set(figures.map(({ source }) => source)).size;
  const middle = narrow ? top + line * 2 + 10 : top + line / 2 + 2;
  const width = (narrow ? right : left - 16) - names;
  const [name = ''] = wrapText(entity, { width, size });
  const [count = ''] = wrapText(
    `${counted(figures.length, 'amount')} from ${counted(sources, 'source')}`,
    { width, size: noteSize },
  );
  const texts: PlacedText[] = [
    { x: names, y: round2(top + 13), text: name, size, anchor: 'start', ink: 'ink' },
    {
      x: names,
      y: round2(top + 13 + line),
      text: count,
      size: noteSize,
      anchor: 'start',
      ink: 'muted',
    },
  ];
  const forms: ValuationForm[] = [];
  const marks = figures.map((figure): PlacedMark => {
    const ink = valueShapes(figure, axis, middle);
    forms.push(...ink.forms);
    const box = unionBox(ink.shapes.map(shapeBox)) ?? { x: left, y: middle, width: 0, height: 0 };
    return {
      id: figure.id,
      target: { kind: 'figure', id: figure.id, passage: figure.passage },
      label: fullFigureWords(figure, KIND_WORDS[lane.metric].name),
      shapes: ink.shapes,
      texts: [],
      hit: { x: round2(box.x), y: round2(middle - 11), width: round2(box.width), height: 22 },
    };
  });
  texts.push(
    ...endLabels(
      figures.flatMap(({ value }) => value ?? []),
      axis,
      lane,
      middle + 22,
      layout,
    ),
  );
  const bottom = Math.max(middle + 30, top + line * 2);
  return {
    marks,
    ground: [path([left, middle, right, middle], 'grid')],
    texts,
    forms,
    height: round2(bottom - top + 6),
    tine: round2(narrow ? top + 9 : middle),
  };
}

/** The least and the greatest amount, named where both names have room. */
function endLabels(
  values: readonly number[],
  axis: ValueAxis,
  lane: ValuationLane,
  y: number,
  { left, right }: ValuationsLayout,
): PlacedText[] {
  const texts: PlacedText[] = [];
  for (const value of values.length === 0 ? [] : [Math.min(...values), Math.max(...values)]) {
    const text = shortMoney(value, lane.currency);
    const half = textWidth(text, 11.5) / 2;
    const x = Math.max(left + half, Math.min(right - half, axis.place(value)));
    const label: PlacedText = {
      x: round2(x),
      y: round2(y),
      text,
      size: 11.5,
      anchor: 'middle',
      ink: 'ink',
    };
    if (texts.every((other) => !overlaps(textBox(other), textBox(label)))) texts.push(label);
  }
  return texts;
}
