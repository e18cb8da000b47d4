import type { APIRoute } from 'astro';
import { loadSitePages } from '../site/share/load-site-pages.ts';
import { toLlms } from '../site/share/to-llms.ts';

/** Where everything is, for programs that read for people. */
export const GET: APIRoute = async () => {
  const { site, pages } = await loadSitePages();
  return new Response(toLlms(site, pages), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
