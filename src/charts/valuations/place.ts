import { placeKey } from '../key.ts';
import { moneyScale } from '../money-ticks.ts';
import type { PlacedChart, PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import { path } from '../forms.ts';
import { conflictFork, forkColumns } from './conflict-forks.ts';
import { figureRow } from './figure-row.ts';
import { describeValuations, valuationsHeadline } from './headline.ts';
import { KIND_WORDS, scaleWords } from './kind-words.ts';
import { SCALE_INSET, valuationsLayout } from './layout.ts';
import { MONEY_AXIS_HEIGHT, MONEY_TICK_SIZE, placeMoneyAxis } from './money-axis.ts';
import { scaleGroups } from './scale-groups.ts';
import type { ValuationsSeries } from './series.ts';
import { valuationsKey } from './valuations-key.ts';
import type { ValuationForm } from './value-shapes.ts';

export interface PlaceValuationsOptions {
  /** Width of the drawing in px; below 600 it is the narrow one. Default 960. */
  readonly width?: number;
}

/** Decides every place of the valuations: one scale for each currency and period, a lane for each kind, a row for each amount. */
export function placeValuations(
  series: ValuationsSeries,
  options: PlaceValuationsOptions = {},
): PlacedChart {
  const groups = scaleGroups(series.lanes);
  const order = new Map(
    groups
      .flatMap(({ lanes }) => lanes.flatMap(({ figures }) => figures))
      .map(({ id }, row) => [id, row]),
  );
  const { columns, count } = forkColumns(series.conflicts, order);
  const layout = valuationsLayout(options.width ?? 960, count);
  const { width, narrow, names, left, right } = layout;
  const ground: Shape[] = [];
  const texts: PlacedText[] = [];
  const marks: PlacedMark[] = [];
  const forms = new Set<ValuationForm>();
  const tines = new Map<string, number>();
  // The phrase of a conflict stands once, with the first of its figures down the page.
  const disputes = Map.groupBy(series.conflicts, ({ figures }) =>
    figures.reduce((first, id) => ((order.get(id) ?? 0) < (order.get(first) ?? 0) ? id : first)),
  );
  let y = 0;
  groups.forEach(({ currency, per, lanes, amounts }, index) => {
    if (index > 0) y += 14;
    const head = amounts.length === 0 ? 'No amount stated' : scaleWords(currency, per);
    texts.push(heading(head, names, y + 14));
    const scale =
      amounts.length === 0
        ? null
        : moneyScale(amounts, {
            x0: left + SCALE_INSET,
            x1: right - SCALE_INSET - 14,
            currency,
            size: MONEY_TICK_SIZE,
          });
    const axisTop = narrow ? y + 22 : y + 3;
    y = axisTop + MONEY_AXIS_HEIGHT + 6;
    lanes.forEach((lane) => {
      const { name, says } = KIND_WORDS[lane.metric];
      ground.push(path([0, y, width, y], 'grid'));
      texts.push(...laneHeading(name, says, names, right, y + 17));
      y += 32;
      for (const figure of lane.figures) {
        const row = figureRow(figure, lane, {
          axis: scale === null ? null : { place: scale.x, ends: [left + 2, right - 2] },
          top: y,
          disputes: (disputes.get(figure.id) ?? []).map(({ why }) => why),
          layout,
        });
        marks.push(row.mark);
        ground.push(...row.ground);
        row.forms.forEach((form) => forms.add(form));
        tines.set(figure.id, row.tine);
        y = round2(y + row.height);
      }
      y += 4;
    });
    if (scale) {
      const axis = placeMoneyAxis(scale, { top: axisTop, bottom: y, right });
      ground.unshift(...axis.shapes);
      texts.push(...axis.texts);
    }
  });
  series.conflicts.forEach(({ figures }, i) => {
    const rows = figures.flatMap((id) => tines.get(id) ?? []);
    ground.push(...conflictFork(columns[i] ?? 0, count, rows));
    forms.add('fork');
  });
  if (marks.length === 0) {
    texts.push({ ...heading('No amount is stated yet.', 0, 16), bold: false, italic: true });
    y = 26;
  }
  const key = placeKey(valuationsKey(forms), { x: 0, y: y + 8, width: right });
  return {
    width,
    height: Math.ceil(y + 8 + key.height + 2),
    title: valuationsHeadline(series).title,
    description: describeValuations(series),
    ground,
    texts: [...texts, ...key.texts],
    marks,
    key: key.shapes,
  };
}

function heading(text: string, x: number, y: number): PlacedText {
  return { x: round2(x), y: round2(y), text, size: 13, anchor: 'start', ink: 'ink', bold: true };
}

function laneHeading(
  name: string,
  says: string,
  x: number,
  right: number,
  y: number,
): PlacedText[] {
  const start = x + textWidth(name, 12, true) + 6;
  const [words = ''] = wrapText(says, { width: right - start, size: 12 });
  return [
    { x, y: round2(y), text: name, size: 12, anchor: 'start', ink: 'ink', bold: true },
    { x: round2(start), y: round2(y), text: words, size: 12, anchor: 'start', ink: 'muted' },
  ];
}
