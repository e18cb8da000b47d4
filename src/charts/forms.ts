import type { Paint, Shape } from './placed.ts';
import { round2 } from './placed.ts';

/** Radius of a dot, half the side of a square and half the height of a bar, in px. */
export const RADIUS = 5;
/** Length of the open arrow that stands for "no bound on this side", in px. */
export const OPEN_LENGTH = 34;

/** Stated exactly. */
export function dot(x: number, y: number): Shape[] {
  return [circle(x, y, RADIUS, 'solid')];
}

/** Approximate or inferred. */
export function ring(x: number, y: number, paint: Paint = 'hollow'): Shape[] {
  return [circle(x, y, RADIUS - 0.5, paint)];
}

/** Undated. */
export function hollowSquare(x: number, y: number): Shape[] {
  return [rect(x - 4.5, y - 4.5, 9, 9, 'hollow')];
}

/** Rumoured: a diamond with nothing inside. */
export function diamond(x: number, y: number): Shape[] {
  const r = RADIUS + 1;
  return [path([x - r, y, x, y - r, x + r, y, x, y + r], 'hollow', true)];
}

/** Foreseen: a triangle that points to what is to come. */
export function triangle(x: number, y: number): Shape[] {
  const r = RADIUS + 0.5;
  return [path([x - r + 1, y - r, x + r, y, x - r + 1, y + r], 'hollow', true)];
}

/** Denied: a cross. */
export function cross(x: number, y: number): Shape[] {
  const r = RADIUS - 0.5;
  return [path([x - r, y - r, x + r, y + r], 'line'), path([x - r, y + r, x + r, y - r], 'line')];
}

/** A range from `x0` to `x1` with an end line on both sides. */
export function whisker(x0: number, x1: number, y: number, paint: Paint = 'line'): Shape[] {
  return [
    path([x0, y, x1, y], paint),
    path([x0, y - 4, x0, y + 4], paint),
    path([x1, y - 4, x1, y + 4], paint),
  ];
}

/** A bound without end: a line from `from` to `to` with a head at `to`. */
export function arrow(from: number, to: number, y: number, paint: Paint = 'line'): Shape[] {
  const back = to > from ? -5 : 5;
  return [path([from, y, to, y], paint), path([to + back, y - 4, to, y, to + back, y + 4], 'line')];
}

export interface BarOptions {
  /** Whether the end is printed (a full edge with a cap) or inferred (slices that thin out). */
  readonly start: 'hard' | 'soft';
  readonly end: 'hard' | 'soft';
  readonly paint: 'solid' | 'hollow';
  /** Stretches that the axis leaves out; a bar that crosses one is drawn as a thin line there. Default none. */
  readonly breaks?: readonly { readonly x0: number; readonly x1: number }[];
}

/** A month, a season, a span: from `x0` to `x1`, its ends as they are known. */
export function bar(x0: number, x1: number, y: number, options: BarOptions): Shape[] {
  const half = 4;
  const fade = Math.min(15, (x1 - x0) * 0.3);
  const left = options.start === 'soft' ? x0 + fade : x0;
  const right = options.end === 'soft' ? x1 - fade : x1;
  const shapes: Shape[] = [];
  let from = left;
  for (const gap of options.breaks ?? []) {
    if (gap.x0 <= from || gap.x1 >= right) continue;
    shapes.push(
      rect(from, y - half, gap.x0 - from, half * 2, options.paint),
      path([gap.x0, y, gap.x1, y], 'connector'),
    );
    from = gap.x1;
  }
  shapes.push(rect(from, y - half, right - from, half * 2, options.paint));
  if (options.start === 'soft') shapes.push(...slices(left, x0, y, half));
  else shapes.push(path([x0, y - half - 3, x0, y + half + 3], 'line'));
  if (options.end === 'soft') shapes.push(...slices(right, x1, y, half));
  else shapes.push(path([x1, y - half - 3, x1, y + half + 3], 'line'));
  return shapes;
}

/** Three slices, each thinner than the one before, from the body of a bar to its inferred end. */
function slices(from: number, to: number, y: number, half: number): Shape[] {
  const length = to - from;
  return [
    [0.2, 0.22],
    [0.58, 0.16],
    [0.9, 0.1],
  ].map(([at = 0, share = 0]) => {
    const a = from + length * at;
    const b = a + length * share;
    return rect(Math.min(a, b), y - half, Math.abs(b - a), half * 2, 'solid');
  });
}

/** Several tellings of one thing: a stem at `x` from the first to the last, a tine to each, a handle at the middle. */
export function fork(x: number, tines: readonly { x: number; y: number }[]): Shape[] {
  const ys = tines.map((tine) => tine.y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return [
    path([x, top, x, bottom], 'fork'),
    ...tines.map((tine) => path([x, tine.y, tine.x, tine.y], 'fork')),
  ];
}

export function circle(x: number, y: number, r: number, paint: Paint): Shape {
  return { kind: 'circle', x: round2(x), y: round2(y), r: round2(r), paint };
}

export function rect(x: number, y: number, width: number, height: number, paint: Paint): Shape {
  return {
    kind: 'rect',
    x: round2(x),
    y: round2(y),
    width: round2(Math.max(0, width)),
    height: round2(Math.max(0, height)),
    paint,
  };
}

/** A line through the points, given as x, y, x, y …; `closed` joins the last to the first. */
export function path(points: readonly number[], paint: Paint, closed = false): Shape {
  const parts: string[] = [];
  for (let i = 0; i < points.length; i += 2) {
    parts.push(`${i === 0 ? 'M' : 'L'}${round2(points[i] ?? 0)} ${round2(points[i + 1] ?? 0)}`);
  }
  return { kind: 'path', d: `${parts.join('')}${closed ? 'Z' : ''}`, paint };
}
