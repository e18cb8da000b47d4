import type { APIRoute } from 'astro';
import { loadDossier } from '../../site/load-dossier.ts';
import { markRules } from '../../site/mark-rules.ts';
import { timelinePages } from '../../site/timeline-list.ts';

/** Lights the mark that the address names: of the events of the first page, or of all where these are one page. */
export const GET: APIRoute = async () => {
  const [first] = timelinePages(await loadDossier(), []);
  return new Response(markRules('event', first?.page.entries.map(({ id }) => id) ?? []));
};
