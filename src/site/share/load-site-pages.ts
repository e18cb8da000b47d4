import { loadAssessment } from '../load-assessment.ts';
import { loadDossier, loadSite } from '../load-dossier.ts';
import type { Site } from '../../schema/site-schema.ts';
import { sitePages, type SitePage } from './site-pages.ts';

/** The pages of the site with what it says of itself. */
export async function loadSitePages(): Promise<{ site: Site; pages: SitePage[] }> {
  const [site, dossier] = await Promise.all([loadSite(), loadDossier()]);
  return { site, pages: sitePages(site, dossier, await loadAssessment(dossier)) };
}
