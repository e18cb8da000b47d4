import type { APIRoute, GetStaticPaths } from 'astro';
import { dataTables } from '../../site/data/data-tables.ts';
import { loadAssessment } from '../../site/load-assessment.ts';
import { loadDossier } from '../../site/load-dossier.ts';
import { toCsv } from '../../site/tables/to-csv.ts';
import type { Table } from '../../site/tables/table.ts';

export const getStaticPaths = (async () => {
  const dossier = await loadDossier();
  return dataTables(dossier, await loadAssessment(dossier)).map((table) => ({
    params: { table: table.name },
    props: { table },
  }));
}) satisfies GetStaticPaths;

/** One collection as comma-separated values. */
export const GET: APIRoute<{ table: Table; [key: string]: unknown }> = ({ props: { table } }) =>
  new Response(toCsv(table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
