import type { APIRoute } from 'astro';
import { loadSite } from '../site/load-dossier.ts';
import { toCitationCff } from '../site/share/to-citation-cff.ts';

/** How to cite the site, for programs. */
export const GET: APIRoute = async () =>
  new Response(toCitationCff(await loadSite()), { headers: { 'content-type': 'text/yaml' } });
