import type { Element } from 'hast';
import type { DrawOptions } from '../charts/draw-chart.ts';
import type { Headline } from '../charts/headline.ts';
import type { Href, PlacedChart } from '../charts/placed.ts';
import { toSvg } from '../charts/svg.ts';
import { chartHref } from './chart-href.ts';

/** Widths of the drawings in px: phone, tablet, desk. The style sheet shows the one that fits the room. */
const WIDTHS = { narrow: 340, medium: 700, wide: 960 } as const;

/** A drawing this many times as high as wide could not be read if it were made to fit one printed page. */
const TALL = 1.5;

/** A chart ready for a page: its words, and one drawing for each width. */
export interface DrawnChart {
  readonly name: string;
  readonly headline: Headline;
  /** SVG markup, the narrowest first. */
  readonly drawings: readonly string[];
}

/** How a chart comes from its series: every chart has these steps. */
export interface ChartSteps<S> {
  place(series: S, options: { width: number }): PlacedChart;
  draw(placed: PlacedChart, options: DrawOptions): Element;
}

/** Takes a chart from its series to the drawings of the page. */
export function drawnChart<S>(
  name: string,
  series: S,
  steps: ChartSteps<S> & { headline(series: S): Headline },
  href: Href = chartHref,
): DrawnChart {
  return { name, headline: steps.headline(series), drawings: drawings(name, series, steps, href) };
}

/** The one drawing of a chart in small, with the words around it. */
export function smallChart<S>(
  name: string,
  series: S,
  headline: Headline,
  { place, draw }: { place(series: S): PlacedChart; draw: ChartSteps<S>['draw'] },
  href: Href = chartHref,
): DrawnChart {
  const drawing = draw(place(series), { href, idPrefix: name, className: 'chart--small' });
  return { name, headline, drawings: [toSvg(drawing)] };
}

/** The drawings alone, the narrowest first, for a chart that needs no words around it. */
export function drawings<S>(
  name: string,
  series: S,
  { place, draw }: ChartSteps<S>,
  href: Href = chartHref,
): readonly string[] {
  return Object.entries(WIDTHS).map(([size, width]) => {
    const placed = place(series, { width });
    const tall = placed.height > placed.width * TALL ? ' chart--tall' : '';
    return toSvg(
      draw(placed, { href, idPrefix: `${name}-${size}`, className: `chart--${size}${tall}` }),
    );
  });
}
