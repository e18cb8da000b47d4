import type { Shape } from './placed.ts';

/** Turns shapes drawn along a horizontal axis to a vertical one by exchanging x and y. Paths must be made of M, L and Z. */
export function transpose(shape: Shape): Shape {
  switch (shape.kind) {
    case 'circle':
      return { ...shape, x: shape.y, y: shape.x };
    case 'rect':
      return { ...shape, x: shape.y, y: shape.x, width: shape.height, height: shape.width };
    case 'path':
      return { ...shape, d: shape.d.replace(/([-\d.]+) ([-\d.]+)/g, '$2 $1') };
  }
}
