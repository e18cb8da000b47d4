import type { Element } from 'hast';
import type { DrawOptions } from '../charts/draw-chart.ts';
import type { Headline } from '../charts/headline.ts';
import type { PlacedChart } from '../charts/placed.ts';
import { toSvg } from '../charts/svg.ts';
import { chartHref } from './chart-href.ts';

/** Width of the drawing for desks and for phones, in px. CSS shows one of the two. */
const WIDTHS = { wide: 736, narrow: 328 } as const;

/** A chart ready for a page: its words, and one drawing for each width. */
export interface DrawnChart {
  readonly name: string;
  readonly headline: Headline;
  readonly wide: string;
  readonly narrow: string;
}

/** Takes a chart from its series to the two drawings of the page. */
export function drawnChart<S>(
  name: string,
  series: S,
  steps: {
    headline(series: S): Headline;
    place(series: S, options: { width: number }): PlacedChart;
    draw(placed: PlacedChart, options: DrawOptions): Element;
  },
): DrawnChart {
  const drawing = (size: keyof typeof WIDTHS) =>
    toSvg(
      steps.draw(steps.place(series, { width: WIDTHS[size] }), {
        href: chartHref,
        idPrefix: `${name}-${size}`,
        className: `chart--${size}`,
      }),
    );
  return {
    name,
    headline: steps.headline(series),
    wide: drawing('wide'),
    narrow: drawing('narrow'),
  };
}
