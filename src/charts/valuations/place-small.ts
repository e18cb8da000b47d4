import { lineBetween, overlaps, shapeBox, textBox, unionBox } from '../boxes.ts';
import { compareBy } from '../compare.ts';
import { path } from '../forms.ts';
import { counted } from '../headline.ts';
import { moneyScale, shortMoney } from '../money-ticks.ts';
import type { Box, PlacedChart, PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { wrapText } from '../wrap-text.ts';
import { fullFigureWords } from './figure-words.ts';
import { describeValuations, valuationsHeadline } from './headline.ts';
import { KIND_WORDS, scaleWords } from './kind-words.ts';
import { MONEY_AXIS_HEIGHT, MONEY_TICK_SIZE, placeMoneyAxis } from './money-axis.ts';
import { ALIGNED, scaleGroups } from './scale-groups.ts';
import type { ScaleGroup } from './scale-groups.ts';
import type { ValuationFigure, ValuationLane, ValuationsSeries } from './series.ts';
import { valueShapes } from './value-shapes.ts';
import type { ValueAxis } from './value-shapes.ts';

/** Scales that a small drawing has room for; the rest is counted. */
const SCALES = 4;
const ROW = 22;
const SIZE = 11.5;

/** The valuations in small: a strip for each kind of amount on its scale; for a page that leads to the whole. */
export function placeValuationsSmall(
  series: ValuationsSeries,
  { width = 300 }: { readonly width?: number } = {},
): PlacedChart {
  const groups = scaleGroups(series.lanes).filter(({ stated }) => stated);
  const ground: Shape[] = [];
  const texts: PlacedText[] = [];
  const marks: PlacedMark[] = [];
  const places = new Map<string, { x: number; y: number }>();
  const wanted = new Set([...series.conflicts.flatMap(({ figures }) => figures)]);
  let y = 0;
  for (const { currency, per, lanes } of tellingScales(groups, series)) {
    const amounts = amountsOf(groups, currency, per);
    const scale = moneyScale(amounts, { x0: 16, x1: width - 30, currency, size: MONEY_TICK_SIZE });
    const axis: ValueAxis = { place: scale.x, ends: [2, width - 2] };
    texts.push(words(scaleWords(currency, per), 0, y + 13, { bold: true }));
    const top = y + 18;
    y = top + MONEY_AXIS_HEIGHT + 2;
    for (const { lane } of lanes) {
      // What is exact lies on top of what is not.
      const drawn = lane.figures
        .filter(isDrawn)
        .toSorted(compareBy(({ precision }) => (precision === 'exact' ? 1 : 0)));
      if (drawn.length === 0) continue;
      const [name = ''] = wrapText(KIND_WORDS[lane.metric].name, { width, size: SIZE });
      texts.push(words(name, 0, y + 13, { ink: 'muted' }));
      const middle = y + 16 + ROW / 2;
      const placed = drawn.map((figure) => ({ figure, ...valueShapes(figure, axis, middle) }));
      const boxes = placed.flatMap(({ shapes }) => unionBox(shapes.map(shapeBox)) ?? []);
      const labels = nameMarks(
        placed.flatMap(({ figure, shapes }) => {
          const box = unionBox(shapes.map(shapeBox));
          const isTelling = wanted.has(figure.id) || figure.finding?.verdict === 'fail';
          return box && isTelling ? [{ figure, box }] : [];
        }),
        lane,
        middle,
        { boxes, width },
      );
      for (const { figure, shapes } of placed) {
        const box = unionBox(shapes.map(shapeBox)) ?? { x: 0, y: middle, width: 0, height: 0 };
        places.set(figure.id, { x: box.x + box.width / 2, y: middle });
        const label = labels.get(figure.id);
        const x = Math.max(0, Math.min(width - 14, box.x - 2));
        marks.push({
          id: figure.id,
          target: { kind: 'figure', id: figure.id, passage: figure.passage },
          label: fullFigureWords(figure, KIND_WORDS[lane.metric].name),
          shapes,
          texts: label ? [label] : [],
          hit: {
            x: round2(x),
            y: round2(middle - 9),
            width: round2(Math.min(width - x, Math.max(14, box.width + 4))),
            height: 18,
          },
        });
      }
      y = middle + ROW / 2;
    }
    const placedAxis = placeMoneyAxis(scale, { top, bottom: y, right: width });
    ground.push(...placedAxis.shapes);
    texts.push(...placedAxis.texts);
    y += 14;
  }
  for (const { figures } of series.conflicts) {
    const points = figures.flatMap((id) => places.get(id) ?? []).toSorted((a, b) => a.y - b.y);
    const words = [...texts, ...marks.flatMap((mark) => mark.texts)].map(textBox);
    const lines = points
      .slice(1)
      .flatMap((to, i) => lineBetween(points[i] ?? to, to, words))
      .map(([from, to]) => path([from.x, from.y, to.x, to.y], 'fork'));
    ground.push(...lines);
  }
  const rest = remainder(series, groups.length - SCALES);
  for (const line of wrapText(rest, { width, size: SIZE, lines: 2 })) {
    texts.push(words(line, 0, y + 13, { ink: 'muted', italic: true }));
    y += 18;
  }
  return {
    width,
    height: Math.ceil(Math.max(20, y)),
    title: valuationsHeadline(series).title,
    description: [describeValuations(series, marks), rest].filter(Boolean).join(' '),
    ground,
    texts,
    marks,
    key: [],
  };
}

/** The scales that hold most of what is in dispute or in doubt, in their order on the page. */
function tellingScales(
  groups: readonly ScaleGroup[],
  { conflicts }: ValuationsSeries,
): readonly ScaleGroup[] {
  const disputed = new Set(conflicts.flatMap(({ figures }) => figures));
  const weight = ({ lanes }: ScaleGroup): number =>
    lanes
      .flatMap(({ lane }) => lane.figures)
      .filter(({ id, finding }) => disputed.has(id) || finding?.verdict === 'fail').length;
  const kept = new Set(groups.toSorted(compareBy((group) => -weight(group))).slice(0, SCALES));
  return groups.filter((group) => kept.has(group));
}

/** Strips hold every amount of a lane, so their scale does too; it lines up with its currency's others as on the page. */
function amountsOf(
  groups: readonly ScaleGroup[],
  currency: string | null,
  per: string | null,
): readonly number[] {
  const own = (group: ScaleGroup): number[] =>
    group.lanes
      .flatMap(({ lane }) => lane.figures)
      .flatMap(({ value, low, high }) => [value, low, high].filter((amount) => amount !== null));
  const mates = groups.filter((group) => group.currency === currency);
  const all = mates.flatMap(own).filter((amount) => amount > 0);
  return Math.max(...all) / Math.min(...all) <= ALIGNED
    ? all
    : mates.filter((group) => group.per === per).flatMap(own);
}

function isDrawn({ precision, value, low, high }: ValuationFigure): boolean {
  return precision !== 'undisclosed' && (value !== null || low !== null || high !== null);
}

/** What is not drawn, in words. */
function remainder({ lanes }: ValuationsSeries, scales: number): string {
  const figures = lanes.flatMap((lane) => lane.figures);
  const silent = figures.filter((figure) => !isDrawn(figure)).length;
  return [
    ...(silent > 0 ? [`${counted(silent, 'amount')} not disclosed`] : []),
    ...(scales > 0 ? [`${counted(scales, 'more scale')} on the page`] : []),
  ].join('; ');
}

/** Names beside the marks that are in dispute or in doubt, where they have room. */
function nameMarks(
  wanted: readonly { readonly figure: ValuationFigure; readonly box: Box }[],
  { currency }: ValuationLane,
  middle: number,
  { boxes, width }: { readonly boxes: readonly Box[]; readonly width: number },
): ReadonlyMap<string, PlacedText> {
  const labels = new Map<string, PlacedText>();
  const taken = [...boxes];
  for (const { figure, box } of wanted) {
    if (figure.value === null) continue;
    const text = shortMoney(figure.value, currency);
    const ink = figure.finding?.verdict === 'fail' ? 'alarm' : 'ink';
    const label = [
      words(text, box.x + box.width + 5, middle + 4, { ink }),
      words(text, box.x - 5, middle + 4, { ink, anchor: 'end' }),
    ].find((candidate) => {
      const room = textBox(candidate);
      return (
        room.x >= 0 &&
        room.x + room.width <= width &&
        taken.every((other) => other === box || !overlaps(other, room))
      );
    });
    if (!label) continue;
    labels.set(figure.id, label);
    taken.push(textBox(label));
  }
  return labels;
}

function words(text: string, x: number, y: number, more: Partial<PlacedText> = {}): PlacedText {
  return { text, x: round2(x), y: round2(y), size: SIZE, anchor: 'start', ink: 'ink', ...more };
}
