import type { Element } from 'hast';
import type { DrawOptions } from '../charts/draw-chart.ts';
import type { Headline } from '../charts/headline.ts';
import type { Href, PlacedChart } from '../charts/placed.ts';
import { toSvg } from '../charts/svg.ts';
import { chartHref } from './chart-href.ts';

/** Widths of the drawings in px: phone, tablet, desk. The style sheet shows the one that fits the room. */
const WIDTHS = { narrow: 340, medium: 700, wide: 960 } as const;

/** A chart ready for a page: its words, and one drawing for each width. */
export interface DrawnChart {
  readonly name: string;
  readonly headline: Headline;
  /** SVG markup, the narrowest first. */
  readonly drawings: readonly string[];
}

/** Takes a chart from its series to the drawings of the page. */
export function drawnChart<S>(
  name: string,
  series: S,
  steps: {
    headline(series: S): Headline;
    place(series: S, options: { width: number }): PlacedChart;
    draw(placed: PlacedChart, options: DrawOptions): Element;
  },
  href: Href = chartHref,
): DrawnChart {
  const drawing = (size: keyof typeof WIDTHS) =>
    toSvg(
      steps.draw(steps.place(series, { width: WIDTHS[size] }), {
        href,
        idPrefix: `${name}-${size}`,
        className: `chart--${size}`,
      }),
    );
  return {
    name,
    headline: steps.headline(series),
    drawings: [drawing('narrow'), drawing('medium'), drawing('wide')],
  };
}
