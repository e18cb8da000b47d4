import type { APIRoute, GetStaticPaths } from 'astro';
import { searchFile, searchFiles } from '../../../site/search/search-files.ts';

export const getStaticPaths = (async () =>
  (await searchFiles()).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

/** One file of the search index; the search page asks for those that a search needs. */
export const GET: APIRoute = async ({ params: { file = '' } }) =>
  new Response(await searchFile(file), {
    headers: {
      'content-type': file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
    },
  });
