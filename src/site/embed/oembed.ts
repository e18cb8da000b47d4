import { address, href } from '../links.ts';
import { embedFileHref, embedHref } from './embed-addresses.ts';
import type { EmbedChart, EmbedContext } from './embed-chart.ts';
import { embedSize } from './embed-size.ts';
import { embedTitle } from './snippet-input.ts';
import { iframeSnippet } from './snippets.ts';

/** The answer of oEmbed 1.0 for a chart: type "rich", an iframe. Static, so `maxwidth` is not heeded; the frame shrinks itself. */
export function toOembed(chart: EmbedChart, context: EmbedContext): string {
  const drawn = embedSize(chart, context, { size: 'wide' });
  const title = embedTitle(chart, context.siteTitle);
  const embed = address(embedHref(chart.id));
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: chart.headline.title,
      provider_name: context.siteTitle,
      provider_url: address(href('/')),
      width: drawn.width,
      height: drawn.height,
      html: iframeSnippet({ title, embed, theme: 'auto', drawn }),
      thumbnail_url: address(embedFileHref(chart.id, 'png')),
      thumbnail_width: drawn.width * 2,
      thumbnail_height: drawn.height * 2,
      cache_age: 86400,
    },
    null,
    1,
  )}\n`;
}

/** Where a page says that it can be embedded; a link element in its head leads there. */
export function oembedHref(id: string): string {
  return address(embedFileHref(id, 'oembed.json'));
}
