import type { APIRoute, GetStaticPaths } from 'astro';
import { embedFile } from '../../../site/embed/embed-file.ts';
import { loadEmbeds } from '../../../site/embed/load-embeds.ts';
import { pinnedBytes, pinnedFiles } from '../../../site/embed/load-pinned.ts';
import { PINNED_FILES, pinnedContext, pinnedFolder } from '../../../site/embed/pinned-chart.ts';

export const getStaticPaths = (async () => {
  const { charts, context } = await loadEmbeds();
  const kept = await pinnedFiles();
  const present = charts.flatMap((chart) =>
    Object.entries(PINNED_FILES).map(([name, format]) => ({
      params: { file: `${pinnedFolder(chart)}/${name}` },
      props: {
        bytes: async () => embedFile(chart, pinnedContext(context, chart), format).body,
      },
    })),
  );
  return [
    ...kept.map((file) => ({ params: { file }, props: { bytes: () => pinnedBytes(file) } })),
    ...present.filter(({ params }) => !kept.includes(params.file)),
  ];
}) satisfies GetStaticPaths;

interface Props {
  readonly bytes: () => Promise<string | Uint8Array<ArrayBuffer>>;
  readonly [key: string]: unknown;
}

/** The present state of a chart, or one that is kept as it was. */
export const GET: APIRoute<Props> = async ({ props }) => new Response(await props.bytes());
