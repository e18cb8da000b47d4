import type { Element } from 'hast';
import type { EmbedChart, EmbedContext } from './embed-chart.ts';
import { embedElement, type EmbedOptions } from './embed-drawing.ts';

/** Width and height of a drawing in px. */
export interface DrawnSize {
  readonly width: number;
  readonly height: number;
}

/** The size of a drawn tree. */
export function sizeOf({ properties }: Element): DrawnSize {
  return { width: Number(properties['width']), height: Number(properties['height']) };
}

/** The size of an embed; the snippets promise it to the host's page. */
export function embedSize(
  chart: EmbedChart,
  context: EmbedContext,
  options: EmbedOptions,
): DrawnSize {
  return sizeOf(embedElement(chart, context, options));
}
