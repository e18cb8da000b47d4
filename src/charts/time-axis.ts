import { path, rect } from './forms.ts';
import type { PlacedText, Shape } from './placed.ts';
import { round2 } from './placed.ts';
import { textWidth } from './text-width.ts';
import type { TimeScale } from './time-scale.ts';
import { timeTicks } from './time-ticks.ts';

export interface TimeAxisOptions {
  readonly precision: 'day' | 'month' | 'year';
  /** Top of the axis, where its labels begin, in px. */
  readonly y: number;
  /** Where the grid lines end, in px. */
  readonly bottom: number;
  /** Right edge that no label passes, in px. */
  readonly right: number;
}

export interface PlacedAxis {
  readonly shapes: readonly Shape[];
  readonly texts: readonly PlacedText[];
}

/** Height of a time axis with two lines of labels. */
export const TIME_AXIS_HEIGHT = 34;
const SIZE = 11.5;

/** Ticks with their labels above a grid, and a named break for each stretch left out. Labels start at their tick. */
export function placeTimeAxis(scale: TimeScale, options: TimeAxisOptions): PlacedAxis {
  const { y, bottom, right, precision } = options;
  const line = y + TIME_AXIS_HEIGHT;
  const shapes: Shape[] = [];
  const texts: PlacedText[] = [];
  const text = (x: number, baseline: number, words: string, ink: 'ink' | 'muted'): PlacedText => ({
    x: round2(x),
    y: baseline,
    text: words,
    size: SIZE,
    anchor: 'start',
    ink,
    isScale: true,
  });
  const fits = (x: number, words: string): boolean => x + textWidth(words, SIZE) <= right;
  const ticks = timeTicks(scale, { precision, size: SIZE });
  const baseline = ticks.some(({ context }) => context !== null) ? y + 11 : y + 25;
  for (const tick of ticks) {
    shapes.push(path([tick.x, line - 4, tick.x, bottom], 'grid'));
    if (fits(tick.x, tick.label)) texts.push(text(tick.x, baseline, tick.label, 'ink'));
    if (tick.context !== null && fits(tick.x, tick.context)) {
      texts.push(text(tick.x, y + 25, tick.context, 'muted'));
    }
  }
  for (const segment of scale.segments) {
    shapes.push(path([segment.x0, line, segment.x1, line], 'connector'));
  }
  for (const gap of scale.breaks) {
    const [a, b] = [gap.x0, gap.x1];
    // Two short slanted strokes, the cartographer's sign for a shortened line.
    shapes.push(
      path([a - 2, line + 4, a + 3, line - 4], 'connector'),
      path([b - 3, line + 4, b + 2, line - 4], 'connector'),
      rect(a, line + 8, b - a, bottom - line - 8, 'ground'),
    );
    const words = [gapWords(gap.days), 'left out'];
    words.forEach((word, i) =>
      texts.push({
        ...text((a + b) / 2, line + 16 + i * 13, word, 'muted'),
        anchor: 'middle',
        italic: true,
      }),
    );
  }
  return { shapes, texts };
}

/** Room that the name of a left-out stretch needs, in px. */
export const BREAK_WIDTH = 62;

function gapWords(days: number): string {
  if (days >= 700) return `${Math.round(days / 365.25)} years`;
  if (days >= 60) return `${Math.round(days / 30.44)} months`;
  return `${days} days`;
}
