import { path } from '../forms.ts';
import { moneyScale } from '../money-ticks.ts';
import type { PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import { figureRow } from './figure-row.ts';
import { figureStrip } from './figure-strip.ts';
import type { LanePart } from './figure-strip.ts';
import { KIND_WORDS, scaleWords } from './kind-words.ts';
import { lanePanels } from './lane-panels.ts';
import { SCALE_INSET } from './layout.ts';
import type { ValuationsLayout } from './layout.ts';
import { MONEY_AXIS_HEIGHT, MONEY_TICK_SIZE, placeMoneyAxis } from './money-axis.ts';
import type { ScaleGroup, ScaleLane } from './scale-groups.ts';
import type { FigureConflict } from './series.ts';
import type { ValuationForm, ValueAxis } from './value-shapes.ts';

export interface PlaceGroupOptions {
  readonly top: number;
  readonly layout: ValuationsLayout;
  /** The phrases to be written with a figure that is in dispute. */
  readonly disputesOf: (id: string) => readonly string[];
  /** Conflicts that stand inside one panel. */
  readonly joined: readonly FigureConflict[];
}

export interface PlacedGroup extends LanePart {
  /** Where a fork may reach each figure. */
  readonly tines: ReadonlyMap<string, number>;
}

/** All lanes of one scale: first the rows and strips below one axis, then the panels against time. */
export function placeGroup(group: ScaleGroup, options: PlaceGroupOptions): PlacedGroup {
  const { layout, disputesOf, joined } = options;
  const { narrow, names, left, right } = layout;
  const ground: Shape[] = [];
  const texts: PlacedText[] = [];
  const marks: PlacedMark[] = [];
  const forms: ValuationForm[] = [];
  const tines = new Map<string, number>();
  let y = options.top;
  const add = (part: LanePart): void => {
    marks.push(...part.marks);
    ground.push(...part.ground);
    texts.push(...part.texts);
    forms.push(...part.forms);
    y = round2(y + part.height);
  };
  const head = group.stated ? scaleWords(group.currency, group.per) : 'No amount stated';
  texts.push({ ...words(head, names, y + 14), size: 13, bold: true });
  const scale =
    group.amounts.length === 0
      ? null
      : moneyScale(group.amounts, {
          x0: left + SCALE_INSET,
          x1: right - SCALE_INSET - 14,
          currency: group.currency,
          size: MONEY_TICK_SIZE,
        });
  const axis: ValueAxis | null = scale && { place: scale.x, ends: [left + 2, right - 2] };
  const axisTop = narrow ? y + 22 : y + 3;
  y = scale ? axisTop + MONEY_AXIS_HEIGHT + 6 : y + 24;
  for (const { lane, rows, strips } of group.lanes) {
    if (rows.length + strips.length === 0) continue;
    const { name, says } = KIND_WORDS[lane.metric];
    add(laneHeading(name, says, y, layout));
    for (const figure of rows) {
      const row = figureRow(figure, lane, {
        axis,
        top: y,
        disputes: disputesOf(figure.id),
        layout,
      });
      tines.set(figure.id, row.tine);
      add({ ...row, marks: [row.mark], texts: [] });
    }
    for (const strip of strips) {
      if (!axis) continue;
      const part = figureStrip(strip, lane, { axis, top: y, layout });
      strip.figures.forEach(({ id }) => tines.set(id, part.tine));
      add(part);
    }
    y += 4;
  }
  if (scale) {
    const placed = placeMoneyAxis(scale, { top: axisTop, bottom: y, right });
    ground.unshift(...placed.shapes);
    texts.push(...placed.texts);
  }
  for (const { lane, panels } of group.lanes) {
    if (panels.length === 0) continue;
    add(laneHeading(`${KIND_WORDS[lane.metric].name} over time`, panelWords(panels), y, layout));
    for (const { id } of panels.flatMap(({ figures }) => figures)) tines.set(id, round2(y + 10));
    add(lanePanels(panels, lane, joined, { top: y, layout }));
  }
  return { marks, ground, texts, forms, tines, height: round2(y - options.top) };
}

function panelWords(panels: ScaleLane['panels']): string {
  return panels.length === 1
    ? 'as the sources date it'
    : 'one scale for all, as the sources date it';
}

function laneHeading(name: string, says: string, top: number, layout: ValuationsLayout): LanePart {
  const { names, right, width } = layout;
  const start = names + textWidth(name, 12, true) + 6;
  const [line = ''] = wrapText(says, { width: right - start, size: 12 });
  return {
    marks: [],
    ground: [path([0, top, width, top], 'grid')],
    texts: [
      { ...words(name, names, top + 17), bold: true },
      { ...words(line, start, top + 17), ink: 'muted' },
    ],
    forms: [],
    height: 32,
  };
}

function words(text: string, x: number, y: number): PlacedText {
  return { x: round2(x), y: round2(y), text, size: 12, anchor: 'start', ink: 'ink' };
}
