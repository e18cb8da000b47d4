import type { APIRoute } from 'astro';
import { address, href } from '../site/links.ts';

/** Everybody may read everything. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${address(href('/sitemap.xml'))}\n`);
