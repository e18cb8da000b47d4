import type { APIRoute, GetStaticPaths } from 'astro';
import { pinnedBytes, pinnedFiles } from '../../../site/embed/load-pinned.ts';

export const getStaticPaths = (async () =>
  (await pinnedFiles()).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

/** A kept state of a chart, as it was. */
export const GET: APIRoute = async ({ params: { file = '' } }) =>
  new Response(await pinnedBytes(file));
