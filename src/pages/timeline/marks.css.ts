import type { APIRoute } from 'astro';
import { loadDossier } from '../../site/load-dossier.ts';
import { markRules } from '../../site/mark-rules.ts';

/** Lights the mark that the address names. */
export const GET: APIRoute = async () => {
  const { events } = await loadDossier();
  return new Response(
    markRules(
      'event',
      events.map(({ id }) => id),
    ),
  );
};
