import { overlaps, shapeBox, textBox, unionBox } from '../boxes.ts';
import { path } from '../forms.ts';
import { shortMoney } from '../money-ticks.ts';
import type { MoneyScale } from '../money-ticks.ts';
import type { Box, PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { placeTimeAxis, TIME_AXIS_HEIGHT } from '../time-axis.ts';
import type { TimeScale } from '../time-scale.ts';
import { transpose } from '../transpose.ts';
import { wrapText } from '../wrap-text.ts';
import type { LanePart } from './figure-strip.ts';
import { fullFigureWords } from './figure-words.ts';
import { KIND_WORDS } from './kind-words.ts';
import type { EntityFigures } from './lane-parts.ts';
import type { ValuationFigure, ValuationLane } from './series.ts';
import { valueShapes } from './value-shapes.ts';
import type { ValuationForm } from './value-shapes.ts';

export interface TimePanelOptions {
  /** The room of the panel without its notes. */
  readonly box: Box;
  readonly time: TimeScale;
  /** The finest unit in which the amounts are dated. */
  readonly precision: 'day' | 'month' | 'year';
  /** Amounts to places from the foot of the plot to its top. */
  readonly money: MoneyScale;
  /** Conflicts whose figures all stand in this panel: they are joined by a line. */
  readonly joined: readonly (readonly string[])[];
}

/** Height above the plot: the entity's name and the time axis. */
export const PANEL_HEAD = 22 + TIME_AXIS_HEIGHT + 6;
const NAMED = 11.5;

/** One entity's amounts against time: a vertical log scale, the forms of the rows turned upright, the telling ones named. */
export function timePanel(
  { entity, figures }: EntityFigures,
  lane: ValuationLane,
  { box, time, precision, money, joined }: TimePanelOptions,
): LanePart {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const plotTop = box.y + PANEL_HEAD;
  const axis = placeTimeAxis(time, { precision, y: box.y + 22, bottom, right });
  const [name = ''] = wrapText(entity, { width: box.width, size: 13, bold: true });
  const plotLeft = time.segments[0]?.x0 ?? box.x;
  const ground: Shape[] = [
    ...axis.shapes,
    ...money.ticks.map(({ value }) =>
      path([plotLeft - 8, money.x(value), right, money.x(value)], 'grid'),
    ),
  ];
  const texts: PlacedText[] = [
    {
      x: round2(box.x),
      y: round2(box.y + 14),
      text: name,
      size: 13,
      anchor: 'start',
      ink: 'ink',
      bold: true,
    },
    ...axis.texts,
    ...money.ticks.map(({ value, label }): PlacedText => ({
      x: round2(plotLeft - 12),
      y: round2(money.x(value) + 4),
      text: label,
      size: NAMED,
      anchor: 'end',
      ink: 'muted',
      isScale: true,
    })),
  ];
  const forms: ValuationForm[] = [];
  const places = new Map<string, { x: number; y: number }>();
  const drawn = figures.map((figure) => {
    const { from, to } = figure.asOf ?? { from: 0, to: 0 };
    const [x0, x1] = [time.x(from), time.x(to + 1)];
    const x = (x0 + x1) / 2;
    const y = money.x(figure.value ?? figure.high ?? figure.low ?? 0);
    const ink = valueShapes(figure, { place: money.x, ends: [bottom - 2, plotTop - 4] }, x);
    forms.push(...ink.forms);
    places.set(figure.id, { x, y });
    // A time known to the month or year only: a thin line as long as the doubt.
    const span = x1 - x0 > 14 ? [path([x0, y, x1, y], 'connector')] : [];
    return { figure, x, y, shapes: [...span, ...ink.shapes.map(transpose)] };
  });
  for (const ids of joined) {
    const points = ids.flatMap((id) => {
      const place = places.get(id);
      return place ? [place] : [];
    });
    ground.push(
      path(
        points.toSorted((a, b) => a.x - b.x || a.y - b.y).flatMap(({ x, y }) => [x, y]),
        'fork',
      ),
    );
    forms.push('fork');
  }
  const obstacles = [
    ...joined.flatMap((ids) => alongLine(ids.flatMap((id) => places.get(id) ?? []))),
    ...texts.map(textBox),
    ...drawn.flatMap(({ shapes }) => shapes.map(shapeBox)),
  ];
  const frame = {
    x: plotLeft,
    y: plotTop - 6,
    width: right - plotLeft,
    height: bottom - plotTop + 6,
  };
  const labels = nameMarks(drawn, lane, telling(figures, joined), obstacles, frame);
  const marks = drawn.map(({ figure, x, y, shapes }): PlacedMark => {
    const ink = unionBox(shapes.map(shapeBox)) ?? { x, y, width: 0, height: 0 };
    const label = labels.get(figure.id);
    return {
      id: figure.id,
      target: { kind: 'figure', id: figure.id, passage: figure.passage },
      label: fullFigureWords(figure, KIND_WORDS[lane.metric].name),
      shapes,
      texts: label ? [label] : [],
      hit: {
        x: round2(Math.max(box.x, Math.min(right - 20, x - 10))),
        y: round2(Math.max(box.y, ink.y)),
        width: 20,
        height: round2(Math.max(8, Math.min(bottom - ink.y, ink.height))),
      },
    };
  });
  return { marks, ground, texts, forms, height: box.height };
}

/** Small boxes along the line that joins two amounts, so that no name is set across it. */
function alongLine(points: readonly { readonly x: number; readonly y: number }[]): Box[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i] ?? to;
    return Array.from({ length: 24 }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / 24 - 2,
      y: from.y + ((to.y - from.y) * step) / 24 - 2,
      width: 4,
      height: 4,
    }));
  });
}

/** The amounts worth a name: the first, the last, the least, the greatest, and all that are in doubt or dispute. */
function telling(
  figures: readonly ValuationFigure[],
  joined: readonly (readonly string[])[],
): ReadonlySet<string> {
  const byValue = figures.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  return new Set([
    ...figures.filter(({ finding }) => finding !== null).map(({ id }) => id),
    ...joined.flat(),
    ...[figures.at(-1), figures[0], byValue.at(-1), byValue[0]].flatMap((f) => (f ? [f.id] : [])),
  ]);
}

/** Tries right, left, above and below of each mark in turn; a name that meets a mark or another name is left to the table. */
function nameMarks(
  drawn: readonly { readonly figure: ValuationFigure; readonly x: number; readonly y: number }[],
  lane: ValuationLane,
  wanted: ReadonlySet<string>,
  obstacles: readonly Box[],
  frame: Box,
): ReadonlyMap<string, PlacedText> {
  const labels = new Map<string, PlacedText>();
  const taken = [...obstacles];
  for (const { figure, x, y } of drawn) {
    if (!wanted.has(figure.id) || figure.value === null) continue;
    const text = shortMoney(figure.value, lane.currency);
    const candidates = [
      { x: x + 10, y: y + 4, anchor: 'start' as const },
      { x: x - 10, y: y + 4, anchor: 'end' as const },
      { x, y: y - 11, anchor: 'middle' as const },
      { x, y: y + 20, anchor: 'middle' as const },
    ].map((spot): PlacedText => ({
      x: round2(spot.x),
      y: round2(spot.y),
      text,
      size: NAMED,
      anchor: spot.anchor,
      ink: figure.finding?.verdict === 'fail' ? 'alarm' : 'ink',
    }));
    const found = candidates.find((candidate) => {
      const box = textBox(candidate);
      return inside(box, frame) && taken.every((other) => !overlaps(box, other));
    });
    if (!found) continue;
    labels.set(figure.id, found);
    taken.push(textBox(found));
  }
  return labels;
}

function inside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}
