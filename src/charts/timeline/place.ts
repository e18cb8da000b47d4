import { placeKey } from '../key.ts';
import { path } from '../forms.ts';
import type { PlacedChart, PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { BREAK_WIDTH, placeTimeAxis, TIME_AXIS_HEIGHT } from '../time-axis.ts';
import { timeScale } from '../time-scale.ts';
import { wrapText } from '../wrap-text.ts';
import { describeTimeline, timelineHeadline } from './headline.ts';
import { timelineLayout } from './layout.ts';
import type { TimelineLayout } from './layout.ts';
import type { TimelineForm } from './mark-shapes.ts';
import { placeLane, rowsOf } from './place-lane.ts';
import { placePublications } from './publication-lane.ts';
import type { Telling, TimelineSeries } from './series.ts';
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

  for (const one of series.lanes) {
    lane(one.name, (top) => {
      const mostRows = rowsOf(one.events.length, events.length, layout);
      const placed = placeLane(one, { scale, layout, mostRows, top });
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
