import type { APIRoute } from 'astro';
import { tableFacts } from '../../site/data/data-tables.ts';
import { toDatapackage } from '../../site/data/datapackage.ts';
import { loadAssessment } from '../../site/load-assessment.ts';
import { loadDossier, loadSite } from '../../site/load-dossier.ts';

/** The tables described, as Frictionless has it. */
export const GET: APIRoute = async () => {
  const dossier = await loadDossier();
  const tables = tableFacts(dossier, await loadAssessment(dossier));
  return new Response(toDatapackage(await loadSite(), tables), {
    headers: { 'content-type': 'application/json' },
  });
};
