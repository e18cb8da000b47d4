import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../../site/load-dossier.ts';
import { indexFiles } from '../../../site/search/index-files.ts';
import { loadSearchRecords } from '../../../site/search/load-search-records.ts';

interface Props {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly [key: string]: unknown;
}

export const getStaticPaths = (async () => {
  const [site, records] = await Promise.all([loadSite(), loadSearchRecords()]);
  const files = await indexFiles(records, site.language);
  return files.map(({ path, bytes }) => ({ params: { file: path }, props: { bytes } }));
}) satisfies GetStaticPaths;

/** One file of the search index; the search page asks for those that a search needs. */
export const GET: APIRoute<Props> = ({ props: { bytes }, params: { file = '' } }) =>
  new Response(bytes, {
    headers: {
      'content-type': file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
    },
  });
