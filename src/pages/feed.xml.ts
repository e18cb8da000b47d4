import type { APIRoute } from 'astro';
import { loadAssessment } from '../site/load-assessment.ts';
import { loadDossier, loadSite } from '../site/load-dossier.ts';
import { changeDays } from '../site/share/change-days.ts';
import { feedEntries } from '../site/share/feed-entries.ts';
import { toRss } from '../site/share/to-rss.ts';

/** The feed of changes. */
export const GET: APIRoute = async () => {
  const [site, dossier] = await Promise.all([loadSite(), loadDossier()]);
  const { overrides } = await loadAssessment(dossier);
  return new Response(toRss(site, feedEntries(dossier, overrides, changeDays())), {
    headers: { 'content-type': 'application/rss+xml' },
  });
};
