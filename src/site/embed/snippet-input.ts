import { address, href } from '../links.ts';
import { embedFileHref, embedHref } from './embed-addresses.ts';
import type { EmbedChart } from './embed-chart.ts';
import type { EmbedSize } from './embed-drawing.ts';
import type { DrawnSize } from './embed-size.ts';
import type { EmbedTheme, SnippetInput } from './snippets.ts';

/** What the snippets of a chart are made from. */
export function snippetInput(
  chart: EmbedChart,
  siteTitle: string,
  {
    size,
    theme,
    drawn,
  }: { readonly size: EmbedSize; readonly theme: EmbedTheme; readonly drawn: DrawnSize },
): SnippetInput {
  return {
    title: `${chart.name} · ${siteTitle}`,
    embed: address(embedHref(chart.id)),
    page: address(href(chart.path)),
    svg: address(embedFileHref(chart.id, size === 'wide' ? 'svg' : 'narrow.svg')),
    png: address(embedFileHref(chart.id, 'png')),
    script: address(href('/embed/element.js')),
    size,
    theme,
    drawn,
  };
}
