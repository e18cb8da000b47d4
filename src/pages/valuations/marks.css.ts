import type { APIRoute } from 'astro';
import { loadAssessment } from '../../site/load-assessment.ts';
import { loadDossier } from '../../site/load-dossier.ts';
import { markRules } from '../../site/mark-rules.ts';
import { valuationsPages } from '../../site/valuations-list.ts';

/** Lights the mark that the address names: of the amounts of the first page, or of all where these are one page. */
export const GET: APIRoute = async () => {
  const dossier = await loadDossier();
  const [first] = valuationsPages(dossier, await loadAssessment(dossier), []);
  return new Response(markRules('figure', first?.page.entries.map(({ id }) => id) ?? []));
};
