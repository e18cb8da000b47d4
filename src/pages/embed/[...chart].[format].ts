import type { APIRoute, GetStaticPaths } from 'astro';
import { EMBED_FORMATS, type EmbedFormat } from '../../site/embed/embed-addresses.ts';
import type { EmbedChart, EmbedContext } from '../../site/embed/embed-chart.ts';
import { embedFile } from '../../site/embed/embed-file.ts';
import { loadEmbeds } from '../../site/embed/load-embeds.ts';

interface Props {
  readonly chart: EmbedChart;
  readonly context: EmbedContext;
  readonly format: EmbedFormat;
  readonly [key: string]: unknown;
}

export const getStaticPaths = (async () => {
  const { charts, context } = await loadEmbeds();
  return charts.flatMap((chart) =>
    EMBED_FORMATS.map((format) => ({
      params: { chart: chart.id, format },
      props: { chart, context, format },
    })),
  );
}) satisfies GetStaticPaths;

/** One chart in one format. */
export const GET: APIRoute<Props> = ({ props: { chart, context, format } }) => {
  const { body, type } = embedFile(chart, context, format);
  return new Response(body, { headers: { 'content-type': type } });
};
