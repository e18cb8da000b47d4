import type { APIRoute } from 'astro';
import { loadEmbeds } from '../../site/embed/load-embeds.ts';
import { loadPinned } from '../../site/embed/load-pinned.ts';

/** The ids of all charts and the folders of their states, for programs: `npm run pin`, the checker, the bench. */
export const GET: APIRoute = async () => {
  const { charts } = await loadEmbeds();
  const pinned = await Promise.all(
    charts.map(async (chart) => (await loadPinned(chart)).map(({ hash }) => `${chart.id}/${hash}`)),
  );
  return new Response(
    `${JSON.stringify({ charts: charts.map(({ id }) => id), pinned: pinned.flat() }, null, 1)}\n`,
    { headers: { 'content-type': 'application/json' } },
  );
};
