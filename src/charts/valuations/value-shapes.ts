import { arrow, bar, circle, dot, path, ring, whisker } from '../forms.ts';
import type { Shape } from '../placed.ts';
import type { ValuationFigure } from './series.ts';

/** The forms that a valuation chart may hold; the key names those that it does. */
export type ValuationForm =
  | 'exact'
  | 'approximate'
  | 'derived'
  | 'range'
  | 'bound'
  | 'vague'
  | 'implausible'
  | 'fork'
  | 'undisclosed';

export interface ValueGeometry {
  readonly shapes: readonly Shape[];
  readonly forms: readonly ValuationForm[];
}

const OPEN = 30;

/** The value axis on which an amount is drawn. */
export interface ValueAxis {
  /** The place of an amount. */
  readonly place: (value: number) => number;
  /** Places that open arrows do not pass, the first below the second. */
  readonly ends: readonly [number, number];
}

/** The ink of one amount along a value axis, its middle line at `cross`. */
export function valueShapes(
  figure: ValuationFigure,
  { place, ends }: ValueAxis,
  cross: number,
): ValueGeometry {
  const { value, low, high, precision } = figure;
  const implausible = figure.finding?.verdict === 'fail';
  const range: Shape[] =
    low !== null && high !== null && low < high
      ? spread(figure, [place(low), place(high)], cross)
      : [];
  const bound =
    low !== null && high === null && precision !== 'approximate'
      ? boundArrow(place(low), ends[1], cross)
      : high !== null && low === null && precision !== 'approximate'
        ? boundArrow(place(high), ends[0], cross)
        : [];
  const middle =
    value === null || bound.length > 0 || precision === 'range' || precision === 'vague'
      ? []
      : implausible
        ? [circle(place(value), cross, 7, 'hatch')]
        : precision === 'approximate'
          ? ring(place(value), cross)
          : precision === 'derived'
            ? ring(place(value), cross, 'dash')
            : dot(place(value), cross);
  const shapes = [...range, ...bound, ...middle];
  const form = FORMS[precision];
  const forms: ValuationForm[] =
    shapes.length === 0
      ? ['undisclosed']
      : implausible && middle.length > 0
        ? ['implausible']
        : bound.length > 0
          ? ['bound']
          : [form];
  return { shapes, forms };
}

function spread(figure: ValuationFigure, ends: readonly number[], cross: number): Shape[] {
  const [x0, x1] = [Math.min(...ends), Math.max(...ends)];
  return figure.precision === 'vague'
    ? bar(x0, x1, cross, { start: 'soft', end: 'soft', paint: 'solid' })
    : whisker(x0, x1, cross);
}

/** A stop and an arrow of at most `OPEN` px towards the end of the axis. */
function boundArrow(x: number, end: number, cross: number): Shape[] {
  const head = x + Math.sign(end - x || 1) * Math.min(OPEN, Math.abs(end - x));
  return [path([x, cross - 6, x, cross + 6], 'line'), ...arrow(x, head, cross)];
}

const FORMS: Readonly<Record<ValuationFigure['precision'], ValuationForm>> = {
  exact: 'exact',
  approximate: 'approximate',
  derived: 'derived',
  range: 'range',
  bound: 'bound',
  vague: 'vague',
  undisclosed: 'undisclosed',
};
