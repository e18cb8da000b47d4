import { createHash } from 'node:crypto';
import { address, href } from '../links.ts';
import { toCsv } from '../tables/to-csv.ts';
import { toMarkdown } from '../tables/to-markdown.ts';
import { toRecords } from '../tables/table.ts';
import { contentHash } from './content-hash.ts';
import { embedHref, type EmbedFormat } from './embed-addresses.ts';
import type { EmbedChart, EmbedContext } from './embed-chart.ts';
import { embedSvg } from './embed-drawing.ts';
import { toOembed } from './oembed.ts';
import { toPng } from './png.ts';

/** One file of an embed: its bytes and media type. */
export interface EmbedFile {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** Writes a chart in one of its formats; all hold the same values. */
export function embedFile(
  chart: EmbedChart,
  context: EmbedContext,
  format: EmbedFormat,
): EmbedFile {
  switch (format) {
    case 'svg':
      return {
        type: 'image/svg+xml',
        body: embedSvg(chart, context, { size: 'wide', theme: 'auto' }),
      };
    case 'narrow.svg':
      return {
        type: 'image/svg+xml',
        body: embedSvg(chart, context, { size: 'narrow', theme: 'auto' }),
      };
    case 'png':
      return { type: 'image/png', body: picture(chart, context) };
    case 'csv':
      return { type: 'text/csv; charset=utf-8', body: toCsv(chart.table) };
    case 'json':
      return { type: 'application/json', body: toChartJson(chart, context) };
    case 'md':
      return { type: 'text/markdown; charset=utf-8', body: toChartMarkdown(chart, context) };
    case 'oembed.json':
      return { type: 'application/json', body: toOembed(chart, context) };
  }
}

function picture(chart: EmbedChart, context: EmbedContext): Uint8Array<ArrayBuffer> {
  return toPng(embedSvg(chart, context, { size: 'wide', theme: 'light' }), {
    text: {
      Title: chart.headline.title,
      Source: address(href(chart.path)),
      Description:
        `${chart.headline.subtitle} ${chart.headline.sourceLine} ${context.note} ${context.asOf?.words ?? ''}`.trimEnd(),
      'Data (CSV)': toCsv(chart.table),
    },
  });
}

function toChartJson(chart: EmbedChart, context: EmbedContext): string {
  const { headline, table } = chart;
  return `${JSON.stringify(
    {
      chart: chart.id,
      title: headline.title,
      subtitle: headline.subtitle,
      sourceLine: headline.sourceLine,
      asOf: context.asOf?.edtf ?? null,
      sources: context.sources,
      disputes: context.disputes,
      page: address(href(chart.path)),
      embed: address(embedHref(chart.id)),
      hash: contentHash(chart),
      csv: `sha256:${createHash('sha256').update(toCsv(table)).digest('hex')}`,
      columns: table.columns,
      rows: toRecords(table),
    },
    null,
    1,
  )}\n`;
}

function toChartMarkdown(chart: EmbedChart, context: EmbedContext): string {
  const { headline, table } = chart;
  return [
    `# ${headline.title}`,
    headline.subtitle,
    toMarkdown(table).trimEnd(),
    `${headline.sourceLine} ${context.note} ${context.asOf?.words ?? ''}`.trimEnd(),
    `<${address(href(chart.path))}>`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
