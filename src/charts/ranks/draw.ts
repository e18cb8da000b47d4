import type { Element } from 'hast';
import { drawChart, type DrawOptions } from '../draw-chart.ts';
import type { PlacedChart } from '../placed.ts';

/** Inks the picture of rank stability. */
export function drawRanks(placed: PlacedChart, options: DrawOptions): Element {
  return drawChart(placed, options);
}
