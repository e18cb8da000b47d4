import type { Box, PlacedText, Shape } from './placed.ts';
import { textWidth } from './text-width.ts';

/** The room that a line of text takes, from the top of its capitals to the foot of its descenders. */
export function textBox(text: PlacedText): Box {
  const width = textWidth(text.text, text.size, text.bold);
  const shift = text.anchor === 'start' ? 0 : text.anchor === 'middle' ? width / 2 : width;
  return {
    x: text.x - shift,
    y: text.y - text.size * 0.78,
    width,
    height: text.size,
  };
}

/** The room that a shape takes, without the width of its line. */
export function shapeBox(shape: Shape): Box {
  switch (shape.kind) {
    case 'circle':
      return {
        x: shape.x - shape.r,
        y: shape.y - shape.r,
        width: shape.r * 2,
        height: shape.r * 2,
      };
    case 'rect':
      return { x: shape.x, y: shape.y, width: shape.width, height: shape.height };
    case 'path':
      return pathBox(shape.d);
  }
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  const slack = 0.01;
  return (
    a.x + a.width > b.x + slack &&
    b.x + b.width > a.x + slack &&
    a.y + a.height > b.y + slack &&
    b.y + b.height > a.y + slack
  );
}

/** The smallest box around all of them; null for none. */
export function unionBox(boxes: readonly Box[]): Box | null {
  const [first] = boxes;
  if (!first) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The parts of a straight line that touch no box: a line that makes way for words. Parts shorter than 2 px are left out. */
export function lineBetween(from: Point, to: Point, boxes: readonly Box[]): [Point, Point][] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const at = (share: number): Point => ({ x: from.x + dx * share, y: from.y + dy * share });
  const hidden = boxes
    .flatMap((box) => crossing(from, dx, dy, box) ?? [])
    .sort((a, b) => a.first - b.first);
  const shown: [Point, Point][] = [];
  let share = 0;
  for (const { first, last } of [...hidden, { first: 1, last: 1 }]) {
    if ((first - share) * Math.hypot(dx, dy) >= 2) shown.push([at(share), at(first)]);
    share = Math.max(share, last);
  }
  return shown;
}

/** Where a line enters and leaves a box and 2 px around it, as shares of its length (Liang and Barsky 1984). */
function crossing(
  from: Point,
  dx: number,
  dy: number,
  box: Box,
): { readonly first: number; readonly last: number } | null {
  const margin = 2;
  let [first, last] = [0, 1];
  const sides = [
    [-dx, from.x - (box.x - margin)],
    [dx, box.x + box.width + margin - from.x],
    [-dy, from.y - (box.y - margin)],
    [dy, box.y + box.height + margin - from.y],
  ] as const;
  for (const [towards, room] of sides) {
    if (towards === 0 && room < 0) return null;
    if (towards < 0) first = Math.max(first, room / towards);
    if (towards > 0) last = Math.min(last, room / towards);
  }
  return first < last ? { first, last } : null;
}

/** Reads the absolute M, L, H, V and Z commands that our paths are made of. */
function pathBox(d: string): Box {
  let [x, y] = [0, 0];
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command = '', numbers = ''] of d.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
    const values =
      numbers.trim() === ''
        ? []
        : numbers
            .trim()
            .split(/[\s,]+/)
            .map(Number);
    for (let i = 0; i < values.length; i += command === 'M' || command === 'L' ? 2 : 1) {
      if (command === 'H') x = values[i] ?? x;
      else if (command === 'V') y = values[i] ?? y;
      else [x, y] = [values[i] ?? x, values[i + 1] ?? y];
      xs.push(x);
      ys.push(y);
    }
  }
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
