import type { APIRoute, GetStaticPaths } from 'astro';
import { seedBytes } from '../../../site/read-seed.ts';
import { loadDossier } from '../../../site/load-dossier.ts';

export const getStaticPaths = (async () =>
  (await loadDossier()).sources
    .filter(({ publish }) => publish === 'full')
    .map(({ seed }) => ({ params: { file: seed.file } }))) satisfies GetStaticPaths;

/** A document as received, for whoever wants to check its hash; only where its whole text is published anyway. */
export const GET: APIRoute = async ({ params: { file = '' } }) =>
  new Response(await seedBytes(file), { headers: { 'content-type': 'text/plain' } });
