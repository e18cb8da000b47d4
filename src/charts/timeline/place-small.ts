import { shapeBox, unionBox } from '../boxes.ts';
import { path } from '../forms.ts';
import { packRows } from '../pack-rows.ts';
import type { PlacedChart, PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { BREAK_WIDTH, placeTimeAxis, TIME_AXIS_HEIGHT } from '../time-axis.ts';
import { timeScale } from '../time-scale.ts';
import type { TimeScale } from '../time-scale.ts';
import { wrapText } from '../wrap-text.ts';
import { hitBox, tellingMark } from './event-block.ts';
import { describeTimeline, timelineHeadline } from './headline.ts';
import { timelineLayout } from './layout.ts';
import { markShapes, square } from './mark-shapes.ts';
import type { MarkGeometry } from './mark-shapes.ts';
import { publicationMark } from './publication-lane.ts';
import type { Telling, TimelineEvent, TimelineSeries } from './series.ts';
import { axisPrecision, spansOf } from './time-extent.ts';

/** Lanes and rows in a lane that a small drawing has room for; the rest is counted. */
const LANES = 5;
const ROWS = 4;
const ROW = 15;
const SIZE = 11.5;
/** Squares of undated events side by side. */
const STEP = 16;

/** The timeline in small: every mark at its place and no label but the lanes'; for a page that leads to the whole. */
export function placeTimelineSmall(
  series: TimelineSeries,
  { width = 300 }: { readonly width?: number } = {},
): PlacedChart {
  const layout = timelineLayout(width, 0);
  const spans = spansOf(series);
  const scale = timeScale(spans, {
    x0: 36,
    x1: width - 40,
    breakWidth: BREAK_WIDTH,
    mostBreaks: 1,
  });
  const ground: Shape[] = [];
  const texts: PlacedText[] = [];
  const marks: PlacedMark[] = [];
  let y = spans.length === 0 ? 0 : TIME_AXIS_HEIGHT + (scale.breaks.length > 0 ? 34 : 6);
  const name = (words: string, more: string): void => {
    ground.push(path([0, y, width, y], 'grid'));
    const [text = ''] = wrapText(words, { width: width - 70, size: SIZE, bold: true });
    texts.push({ x: 0, y: y + 14, text, size: SIZE, anchor: 'start', ink: 'ink', bold: true });
    if (more !== '')
      texts.push({ x: width, y: y + 14, text: more, size: SIZE, anchor: 'end', ink: 'muted' });
    y += 20;
  };
  for (const lane of fewLanes(series.lanes)) {
    const things = lane.events.map((event) => ({ event, ...extentOf(event, scale) }));
    const { rows, left } = packRows(things, { gap: 3, mostRows: ROWS });
    name(lane.name, left.length === 0 ? '' : `+${left.length} more`);
    for (const row of rows) {
      const middle = y + ROW / 2;
      for (const { event } of row) {
        const placed = tellingInks(event, scale, middle);
        const xs = placed.map(({ x0, x1 }) => (x0 + x1) / 2);
        if (xs.length > 1)
          ground.push(path([Math.min(...xs), middle, Math.max(...xs), middle], 'fork'));
        for (const { telling, shapes } of placed)
          marks.push(tellingMark(telling, shapes, [], layout));
      }
      y += ROW;
    }
    y += 5;
  }
  const dated = series.publications.filter(({ date }) => date !== null);
  if (dated.length > 0) {
    name('Articles published', missing(series.publications.length - dated.length));
    marks.push(...dated.flatMap((one) => publicationMark(one, scale, y + ROW / 2, layout) ?? []));
    y += ROW + 5;
  }
  const gridEnd = y;
  if (series.undated.length > 0) {
    const room = Math.floor(width / STEP) * 2;
    const tellings = series.undated.flatMap((event) => event.tellings);
    const shown = tellings.slice(0, room);
    name(
      'Undated',
      shown.length < tellings.length ? `+${tellings.length - shown.length} more` : '',
    );
    shown.forEach((telling, i) => {
      const column = i % (room / 2);
      const { shapes } = square(8 + column * STEP, y + ROW / 2 + (i === column ? 0 : ROW));
      marks.push(tellingMark(telling, shapes, [], { ...layout, width }));
    });
    y += ROW * Math.ceil(shown.length / (room / 2)) + 5;
  }
  if (spans.length > 0) {
    const options = { precision: axisPrecision(series), y: 0, bottom: gridEnd, right: width };
    const axis = placeTimeAxis(scale, options);
    ground.unshift(...axis.shapes);
    texts.unshift(...axis.texts);
  }
  return {
    width,
    height: Math.ceil(Math.max(20, y)),
    title: timelineHeadline(series).title,
    description: describeTimeline(series, marks),
    ground,
    texts,
    marks: marks.map((mark) => ({ ...mark, hit: tight(mark, width, y) })),
    key: [],
  };
}

/** The first lanes, and one for all others. */
function fewLanes(
  lanes: TimelineSeries['lanes'],
): readonly { name: string; events: readonly TimelineEvent[] }[] {
  if (lanes.length <= LANES) return lanes;
  const rest = lanes.slice(LANES - 1);
  return [
    ...lanes.slice(0, LANES - 1),
    { name: `${rest.length} others`, events: rest.flatMap(({ events }) => events) },
  ];
}

/** Each telling of a dated event: at its date, or as a square before the first date, behind the last where there is no room. */
function tellingInks(
  { tellings }: TimelineEvent,
  scale: TimeScale,
  y: number,
): (MarkGeometry & { readonly telling: Telling })[] {
  const dated = tellings
    .filter(({ undated }) => undated === null)
    .map((telling) => ({ telling, ...markShapes(telling.date, telling.realis, scale, y) }));
  const undated = tellings.filter((telling) => telling.undated !== null);
  const [first, last] = [
    Math.min(...dated.map(({ x0 }) => x0)),
    Math.max(...dated.map(({ x1 }) => x1)),
  ];
  const isLeft = first - STEP * undated.length > 8;
  const squares = undated.map((telling, i) => ({
    telling,
    ...square(isLeft ? first - STEP * (i + 1) + 4 : last + STEP * (i + 1) - 4, y),
  }));
  return [...dated, ...squares];
}

function extentOf(event: TimelineEvent, scale: TimeScale): { x0: number; x1: number } {
  const inks = tellingInks(event, scale, 0);
  return {
    x0: Math.min(...inks.map(({ x0 }) => x0)),
    x1: Math.max(...inks.map(({ x1 }) => x1)),
  };
}

function missing(count: number): string {
  return count === 0 ? '' : `${count} undated`;
}

/** A mark's own ink and no more: in small, neighbours are near. */
function tight({ shapes }: PlacedMark, width: number, height: number): PlacedMark['hit'] {
  const box = unionBox(shapes.map(shapeBox)) ?? { x: 0, y: 0, width: 0, height: 0 };
  const hit = hitBox([box], width);
  const top = Math.max(0, Math.min(box.y - 2, box.y + box.height / 2 - 7));
  return {
    ...hit,
    y: round2(top),
    height: round2(Math.min(height - top, Math.max(14, box.height + 4))),
  };
}
