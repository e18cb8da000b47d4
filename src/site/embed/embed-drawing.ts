import type { Element } from 'hast';
import { withCaption } from '../../charts/caption.ts';
import { drawChart } from '../../charts/draw-chart.ts';
import type { Href } from '../../charts/placed.ts';
import { onPaper, toStandaloneSvg } from '../../charts/standalone.ts';
import { address, href, shortAddress } from '../links.ts';
import type { EmbedChart, EmbedContext } from './embed-chart.ts';

/** The two drawings of an embed, by their widths in px without margins: for columns of text and of phones. */
export const EMBED_WIDTHS = { wide: 616, narrow: 308 } as const;
export type EmbedSize = keyof typeof EMBED_WIDTHS;

/** Paper around a captioned drawing, in px. */
const MARGIN = 12;

export interface EmbedOptions {
  readonly size: EmbedSize;
  /** Without title, words, counts and margin: for pages that say these themselves. Default false. */
  readonly plain?: boolean;
}

/** A chart that can travel alone: it cites itself, unless `plain`. */
export function embedDrawing(
  chart: EmbedChart,
  context: EmbedContext,
  { size, plain = false, href: linkTo = chart.href }: EmbedOptions & { readonly href?: Href },
): Element {
  const placed = { ...chart.place(EMBED_WIDTHS[size]), title: chart.headline.title };
  const captioned = plain
    ? placed
    : withCaption(placed, chart.headline, {
        note: context.note,
        links: [
          ...(context.asOf === null
            ? []
            : [{ ...context.asOf, id: 'as-of', label: context.asOf.words }]),
          {
            id: 'page',
            path: chart.path,
            words: shortAddress(href(chart.path)),
            label: `${shortAddress(href(chart.path))}: this chart with all its sources`,
          },
        ],
      });
  return drawChart(captioned, { href: linkTo, idPrefix: `${size}` });
}

/** The drawing as it stands in an embed's page. */
export function embedElement(
  chart: EmbedChart,
  context: EmbedContext,
  options: EmbedOptions,
): Element {
  return onPaper(embedDrawing(chart, context, options), options.plain === true ? 0 : MARGIN);
}

/** The drawing as a file; its links are whole addresses, because the file may lie anywhere. */
export function embedSvg(
  chart: EmbedChart,
  context: EmbedContext,
  { theme, ...options }: EmbedOptions & { readonly theme: 'auto' | 'light' },
): string {
  const tree = embedDrawing(chart, context, {
    ...options,
    href: (target) => address(chart.href(target)),
  });
  return toStandaloneSvg(tree, {
    theme,
    margin: options.plain === true ? 0 : MARGIN,
    target: '_blank',
  });
}
