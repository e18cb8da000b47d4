import { placeKey } from '../key.ts';
import { path } from '../forms.ts';
import { packRows } from '../pack-rows.ts';
import type { PlacedChart, PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { BREAK_WIDTH, placeTimeAxis, TIME_AXIS_HEIGHT } from '../time-axis.ts';
import { timeScale } from '../time-scale.ts';
import type { TimeScale } from '../time-scale.ts';
import { wrapText } from '../wrap-text.ts';
import type { Block } from './block.ts';
import { eventBlock } from './event-block.ts';
import { FOLD_HEIGHT, placeFolds } from './fold-block.ts';
import { forkBlock } from './fork-block.ts';
import { describeTimeline, timelineHeadline } from './headline.ts';
import { timelineLayout } from './layout.ts';
import type { TimelineLayout } from './layout.ts';
import type { TimelineForm } from './mark-shapes.ts';
import { placePublications } from './publication-lane.ts';
import type { Telling, TimelineEvent, TimelineLane, TimelineSeries } from './series.ts';
import { spread } from './spread.ts';
import { timelineKey } from './timeline-key.ts';
import { axisPrecision, spansOf } from './time-extent.ts';
import { placeUndated } from './undated-lane.ts';

export interface PlaceTimelineOptions {
  /** Width of the drawing in px; below 600 it is the narrow one. Default 960. */
  readonly width?: number;
}

/** Decides every place of the timeline: an axis, a lane for each entity, the articles, the undated events, the key. */
export function placeTimeline(
  series: TimelineSeries,
  options: PlaceTimelineOptions = {},
): PlacedChart {
  const events = series.lanes.flatMap((lane) => lane.events);
  const layout = timelineLayout(options.width ?? 960, events.length);
  const { left, right, width, narrow } = layout;
  const spans = spansOf(series);
  const hasTime = spans.length > 0;
  // Room for the stem of a fork and for open arrows, which point past the first and the last day.
  const inset = narrow ? 36 : 40;
  const scale = timeScale(spans, { x0: left + inset, x1: right - inset, breakWidth: BREAK_WIDTH });

  const ground: Shape[] = [];
  const texts: PlacedText[] = [];
  const marks: PlacedMark[] = [];
  const forms = new Set<TimelineForm>();
  let y = hasTime ? TIME_AXIS_HEIGHT + (scale.breaks.length > 0 ? 40 : 10) : 4;
  const lane = (name: string, fill: (top: number) => number): void => {
    const words = laneName(name, layout, y);
    texts.push(...words);
    const top = narrow ? y + words.length * 16 + 12 : y + 6;
    const end = Math.max(top + fill(top), narrow ? 0 : y + words.length * 16 + 6);
    y = round2(end + 8);
    ground.push(path([0, y, width, y], 'grid'));
    y += narrow ? 8 : 4;
  };

  for (const { name, events: members } of series.lanes) {
    lane(name, (top) => {
      const placed = placeLane(
        { name, events: members },
        scale,
        layout,
        budget(members.length, events.length, layout),
        top,
      );
      ground.push(...placed.shapes);
      texts.push(...placed.texts);
      marks.push(...placed.marks);
      placed.forms.forEach((form) => forms.add(form));
      return placed.height;
    });
  }
  if (series.publications.length > 0) {
    lane('Articles published', (top) => {
      const placed = placePublications(series.publications, scale, layout, top);
      texts.push(...placed.texts);
      marks.push(...placed.marks);
      if (placed.marks.length > 0) forms.add('publication');
      return placed.height;
    });
  }
  let gridEnd = y;
  if (series.undated.length > 0) {
    lane('Undated', (top) => {
      const tellings = series.undated.flatMap((event) => event.tellings);
      const placed = placeUndated(tellings, series.titles, scale, layout, top);
      ground.push(...placed.shapes);
      texts.push(...placed.texts);
      marks.push(...placed.marks);
      placed.forms.forEach((form) => forms.add(form));
      return placed.height;
    });
    const bounded = ({ date }: Telling): boolean => date.from !== null || date.to !== null;
    if (series.undated.some(({ tellings }) => tellings.some(bounded))) gridEnd = y - 8;
  }
  if (hasTime) {
    const axis = placeTimeAxis(scale, {
      precision: axisPrecision(series),
      y: 0,
      bottom: gridEnd,
      right,
    });
    ground.unshift(...axis.shapes);
    texts.unshift(...axis.texts);
  }
  if (marks.length === 0) {
    texts.push(note('No event is told yet.', left, y + 14));
    y += 24;
  }
  const key = placeKey(timelineKey(forms), { x: narrow ? left : 0, y: y + 4, width: right });
  const headline = timelineHeadline(series);
  return {
    width,
    height: Math.ceil(y + 4 + key.height + 2),
    title: headline.title,
    description: describeTimeline(series, marks),
    ground,
    texts: [...texts, ...key.texts],
    marks,
    key: key.shapes,
  };
}

/** So few events are given rows of their own rather than folded. */
const FEW = 8;

/** Rows of labels that a lane may take: its share of all, at least three. */
function budget(events: number, all: number, layout: TimelineLayout): number {
  return Math.max(3, Math.floor((layout.rows * events) / Math.max(1, all)));
}

function placeLane(
  { name, events }: Pick<TimelineLane, 'name' | 'events'>,
  scale: TimeScale,
  layout: TimelineLayout,
  mostRows: number,
  top: number,
): {
  marks: PlacedMark[];
  shapes: Shape[];
  texts: PlacedText[];
  forms: TimelineForm[];
  height: number;
} {
  const blocks = events.flatMap((event): (Block & { event: TimelineEvent })[] => {
    const [only, second] = event.tellings;
    if (!only) return [];
    const block = second ? forkBlock(event, scale, layout) : eventBlock(only, scale, layout, name);
    return [{ ...block, event }];
  });
  const rest = blocks.filter((block) => block.event.tellings.length === 1);
  const contested = blocks.filter((block) => block.event.tellings.length > 1);
  const gap = 18;
  // Disputes first, so that no crowd can fold them; then in order of time, which packs tightest.
  const packed = packRows([...contested, ...rest], { gap, mostRows });
  // In order of time the early events of a crowd would take all the rows, so those that stay are drawn from its whole time.
  const kept =
    packed.left.length > FEW
      ? new Set(packRows([...contested, ...spread(rest)], { gap, mostRows }).rows.flat())
      : new Set(blocks);
  const { rows } = packRows([...contested, ...rest.filter((block) => kept.has(block))], {
    gap,
    mostRows: Infinity,
  });
  const shown = new Set(rows.flat());
  const left = blocks.filter((block) => !shown.has(block));
  const placed = { marks: [] as PlacedMark[], shapes: [] as Shape[], texts: [] as PlacedText[] };
  let y = top;
  for (const row of rows) {
    for (const block of row.toSorted((a, b) => a.x0 - b.x0)) {
      const ink = block.place(y);
      placed.marks.push(...ink.marks);
      placed.shapes.push(...ink.shapes);
      placed.texts.push(...ink.texts);
    }
    y += Math.max(...row.map(({ height }) => height)) + layout.rowGap;
  }
  if (left.length > 0) {
    placed.marks.push(
      ...placeFolds(
        left.map(({ event }) => event),
        scale,
        layout,
        y,
      ),
    );
    y += FOLD_HEIGHT + layout.rowGap;
  }
  const forms = rows.flat().flatMap((block) => block.forms);
  return {
    ...placed,
    forms: left.length > 0 ? [...forms, 'fold'] : forms,
    height: y - top - layout.rowGap,
  };
}

function laneName(name: string, layout: TimelineLayout, top: number): PlacedText[] {
  const width = layout.narrow ? layout.right - layout.left : layout.left - 14;
  return wrapText(name, { width, size: 13, lines: layout.narrow ? 1 : 3, bold: true }).map(
    (text, i) => ({
      x: layout.narrow ? layout.left : 0,
      y: round2(top + 18 + i * 16),
      text,
      size: 13,
      anchor: 'start',
      ink: 'ink',
      bold: true,
    }),
  );
}

function note(text: string, x: number, y: number): PlacedText {
  return { x, y, text, size: 12, anchor: 'start', ink: 'muted', italic: true };
}
