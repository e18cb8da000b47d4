import { address, href } from '../links.ts';
import { contentHash } from './content-hash.ts';
import { embedFileHref, embedHref, pinnedHref } from './embed-addresses.ts';
import type { EmbedChart } from './embed-chart.ts';
import type { EmbedSize } from './embed-drawing.ts';
import type { DrawnSize } from './embed-size.ts';
import type { EmbedTheme, SnippetInput } from './snippets.ts';

export interface SnippetChoice {
  readonly size: EmbedSize;
  readonly theme: EmbedTheme;
  /** The drawing at that size. */
  readonly drawn: DrawnSize;
  /** The same of the pinned state, which says one thing more. */
  readonly pinnedDrawn: DrawnSize;
}

/** What the snippets of a chart are made from. */
export function snippetInput(
  chart: EmbedChart,
  siteTitle: string,
  { size, theme, drawn, pinnedDrawn }: SnippetChoice,
): SnippetInput {
  return {
    title: embedTitle(chart, siteTitle),
    embed: address(embedHref(chart.id)),
    pinned: { embed: address(pinnedHref(chart.id, contentHash(chart))), drawn: pinnedDrawn },
    page: address(href(chart.path)),
    svg: address(embedFileHref(chart.id, size === 'wide' ? 'svg' : 'narrow.svg')),
    png: address(embedFileHref(chart.id, 'png')),
    script: address(href('/embed/element.js')),
    size,
    theme,
    drawn,
  };
}

/** What a frame is called for people who do not see it. */
export function embedTitle({ name }: Pick<EmbedChart, 'name'>, siteTitle: string): string {
  return `${name} · ${siteTitle}`;
}
