import type { Element } from 'hast';
import { drawChart } from '../draw-chart.ts';
import type { DrawOptions } from '../draw-chart.ts';
import type { PlacedChart } from '../placed.ts';

/** Inks the placed valuations. */
export function drawValuations(placed: PlacedChart, options: DrawOptions): Element {
  return drawChart(placed, options);
}
