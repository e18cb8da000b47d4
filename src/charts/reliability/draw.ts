import type { Element } from 'hast';
import { drawChart } from '../draw-chart.ts';
import type { DrawOptions } from '../draw-chart.ts';
import type { PlacedChart } from '../placed.ts';

/** Inks a placed reliability matrix. */
export function drawReliability(placed: PlacedChart, options: DrawOptions): Element {
  return drawChart(placed, options);
}
