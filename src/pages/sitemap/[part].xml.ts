import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSitePages } from '../../site/share/load-site-pages.ts';
import { sitemapFiles } from '../../site/share/to-sitemap.ts';

interface Props {
  readonly xml: string;
  readonly [key: string]: unknown;
}

/** The parts of a sitemap that is too large for one file; most sites have none. */
export const getStaticPaths = (async () => {
  const files = sitemapFiles((await loadSitePages()).pages);
  return [...files].flatMap(([path, xml]) => {
    const [, part] = /^\/sitemap\/(\d+)\.xml$/.exec(path) ?? [];
    return part === undefined ? [] : [{ params: { part }, props: { xml } }];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { xml } }) =>
  new Response(xml, { headers: { 'content-type': 'application/xml' } });
