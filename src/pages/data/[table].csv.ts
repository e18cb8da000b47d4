import type { APIRoute, GetStaticPaths } from 'astro';
import { TABLE_NAMES, tableBytes } from '../../site/data/data-tables.ts';
import { loadAssessment } from '../../site/load-assessment.ts';
import { loadDossier } from '../../site/load-dossier.ts';

export const getStaticPaths = (() =>
  TABLE_NAMES.map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

/** One collection as comma-separated values. */
export const GET: APIRoute = async ({ params: { table = '' } }) => {
  const dossier = await loadDossier();
  return new Response(tableBytes(table, dossier, await loadAssessment(dossier)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
