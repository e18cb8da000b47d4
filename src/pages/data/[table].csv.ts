import type { APIRoute, GetStaticPaths } from 'astro';
import { TABLE_NAMES, tableFile } from '../../site/data/data-tables.ts';
import { bodyOf } from '../../site/data/in-pieces.ts';
import { loadAssessment } from '../../site/load-assessment.ts';
import { loadDossier } from '../../site/load-dossier.ts';

export const getStaticPaths = (() =>
  TABLE_NAMES.map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

/** One collection as comma-separated values. */
export const GET: APIRoute = async ({ params: { table = '' } }) => {
  const dossier = await loadDossier();
  return new Response(bodyOf(tableFile(table, dossier, await loadAssessment(dossier))), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
