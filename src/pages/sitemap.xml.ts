import type { APIRoute } from 'astro';
import { loadSitePages } from '../site/share/load-site-pages.ts';
import { toSitemap } from '../site/share/to-sitemap.ts';

/** Every page, for search engines. */
export const GET: APIRoute = async () =>
  new Response(toSitemap((await loadSitePages()).pages), {
    headers: { 'content-type': 'application/xml' },
  });
