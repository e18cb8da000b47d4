import type { APIRoute } from 'astro';
import { allRecords } from '../../site/data/all-records.ts';
import { bodyOf } from '../../site/data/in-pieces.ts';
import { loadAssessment } from '../../site/load-assessment.ts';
import { loadDossier, loadSite } from '../../site/load-dossier.ts';

/** All records in one file; what the checker reads. */
export const GET: APIRoute = async () => {
  const [site, dossier] = await Promise.all([loadSite(), loadDossier()]);
  return new Response(bodyOf(await allRecords(site, dossier, await loadAssessment(dossier))), {
    headers: { 'content-type': 'application/json' },
  });
};
