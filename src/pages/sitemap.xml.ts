import type { APIRoute } from 'astro';
import { loadSitePages } from '../site/share/load-site-pages.ts';
import { sitemapFiles } from '../site/share/to-sitemap.ts';

/** Every page, for search engines; of a very large site the list of the lists of its pages. */
export const GET: APIRoute = async () =>
  new Response(sitemapFiles((await loadSitePages()).pages).get('/sitemap.xml'), {
    headers: { 'content-type': 'application/xml' },
  });
