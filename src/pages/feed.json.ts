import type { APIRoute } from 'astro';
import { loadAssessment } from '../site/load-assessment.ts';
import { loadDossier, loadSite } from '../site/load-dossier.ts';
import { changeDays } from '../site/share/change-days.ts';
import { feedEntries } from '../site/share/feed-entries.ts';
import { toJsonFeed } from '../site/share/to-json-feed.ts';

/** The feed of changes. */
export const GET: APIRoute = async () => {
  const [site, dossier] = await Promise.all([loadSite(), loadDossier()]);
  const { overrides } = await loadAssessment(dossier);
  return new Response(toJsonFeed(site, feedEntries(dossier, overrides, changeDays())), {
    headers: { 'content-type': 'application/feed+json' },
  });
};
