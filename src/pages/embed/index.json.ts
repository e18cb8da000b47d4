import type { APIRoute } from 'astro';
import { loadEmbeds } from '../../site/embed/load-embeds.ts';

/** The ids of all charts, for programs. */
export const GET: APIRoute = async () =>
  new Response(
    `${JSON.stringify({ charts: (await loadEmbeds()).charts.map(({ id }) => id) }, null, 1)}\n`,
    { headers: { 'content-type': 'application/json' } },
  );
