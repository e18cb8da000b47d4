import type { Element } from 'hast';
import { drawChart } from '../draw-chart.ts';
import type { DrawOptions } from '../draw-chart.ts';
import type { PlacedChart } from '../placed.ts';

/** Inks a placed status strip. */
export function drawStatus(placed: PlacedChart, options: DrawOptions): Element {
  return drawChart(placed, options);
}
