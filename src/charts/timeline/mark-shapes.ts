import type { Realis } from '../../domain/event.ts';
import {
  arrow,
  bar,
  cross,
  diamond,
  dot,
  hollowSquare,
  OPEN_LENGTH,
  RADIUS,
  rect,
  ring,
  triangle,
} from '../forms.ts';
import type { Shape } from '../placed.ts';
import type { TimeScale } from '../time-scale.ts';
import type { TimelineDate } from './series.ts';

/** The forms that a timeline may hold; the key names those that it does. */
export type TimelineForm =
  | 'dot'
  | 'ring'
  | 'bar'
  | 'soft'
  | 'open'
  | 'rumoured'
  | 'forecast'
  | 'denied'
  | 'undated'
  | 'fork'
  | 'fold'
  | 'order'
  | 'publication';

export interface MarkGeometry {
  readonly shapes: readonly Shape[];
  readonly forms: readonly TimelineForm[];
  /** Left and right end of the ink, in px. */
  readonly x0: number;
  readonly x1: number;
}

/** The ink of one date on one row: a dot for a day, a bar for more, an arrow where a bound is missing. */
export function markShapes(
  date: TimelineDate,
  realis: Realis,
  scale: TimeScale,
  y: number,
): MarkGeometry {
  const glyph = GLYPHS[realis];
  const { from, to } = date;
  if (from === null && to === null) return square(0, y);
  if (from === null || to === null) return open(date, realis, scale, y);
  const [x0, x1] = [scale.x(from), scale.x(to + 1)];
  const middle = (x0 + x1) / 2;
  if (from === to) {
    const shapes = glyph ? glyph.draw(middle, y) : date.printed ? dot(middle, y) : ring(middle, y);
    const form = glyph ? glyph.form : date.printed ? 'dot' : 'ring';
    return { shapes, forms: [form], x0: middle - RADIUS - 1, x1: middle + RADIUS + 1 };
  }
  const extent = {
    x0: Math.min(x0, middle - RADIUS - 1),
    x1: Math.max(x1, middle + RADIUS + 1),
  };
  // Below this width a bar would be a speck: it takes the width of a dot, and its soft ends a slice each.
  if (x1 - x0 < RADIUS * 2) {
    const shapes = glyph
      ? glyph.draw(middle, y)
      : date.printed
        ? [rect(middle - 5, y - 4, 10, 8, 'solid')]
        : [
            [-6, 1.4],
            [-3, 6],
            [4.6, 1.4],
          ].map(([at = 0, width = 0]) => rect(middle + at, y - 4, width, 8, 'solid'));
    return { shapes, forms: [glyph ? glyph.form : date.printed ? 'bar' : 'soft'], ...extent };
  }
  const end = date.printed ? 'hard' : 'soft';
  const paint = glyph ? 'hollow' : 'solid';
  return {
    shapes: [
      ...bar(x0, x1, y, { start: end, end, paint, breaks: scale.breaks }),
      ...(glyph ? glyph.draw(middle, y) : []),
    ],
    forms: [glyph ? glyph.form : 'bar', ...(date.printed ? [] : ['soft' as const])],
    ...extent,
  };
}

/** A hollow square: no date at all. */
export function square(x: number, y: number): MarkGeometry {
  return { shapes: hollowSquare(x, y), forms: ['undated'], x0: x - RADIUS, x1: x + RADIUS };
}

function open(
  { from, to }: TimelineDate,
  realis: Realis,
  scale: TimeScale,
  y: number,
): MarkGeometry {
  const left = scale.segments[0]?.x0 ?? 0;
  const right = scale.segments.at(-1)?.x1 ?? 0;
  // The arrow turns inwards at the frame only in its length, never in its direction.
  const start = from === null ? scale.x((to ?? 0) + 1) : scale.x(from);
  const end =
    from === null
      ? Math.max(left - OPEN_LENGTH, start - OPEN_LENGTH)
      : Math.min(right + OPEN_LENGTH, start + OPEN_LENGTH);
  const glyph = GLYPHS[realis];
  const shapes = [
    ...arrow(start, end, y, 'dash'),
    ...(glyph ? glyph.draw(start, y) : [rect(start - 1.5, y - 7, 3, 14, 'solid')]),
  ];
  const forms: TimelineForm[] = ['open', ...(glyph ? [glyph.form] : [])];
  return {
    shapes,
    forms,
    x0: Math.min(start - RADIUS - 1, end),
    x1: Math.max(start + RADIUS + 1, end),
  };
}

/** Forms of what is not told as done; done and reported events are plain ink. */
const GLYPHS: Readonly<
  Partial<Record<Realis, { form: TimelineForm; draw: (x: number, y: number) => Shape[] }>>
> = {
  rumoured: { form: 'rumoured', draw: diamond },
  forecast: { form: 'forecast', draw: triangle },
  denied: { form: 'denied', draw: cross },
};
