import { address, href } from '../links.ts';
import { escapeXml } from './escape-xml.ts';
import type { SitePage } from './site-pages.ts';

/** Pages that one sitemap may list, by the sitemaps.org protocol. */
const MOST = 50_000;

/** Files of the sitemap by path: `/sitemap.xml` alone, or as the index of as many parts as it takes. */
export function sitemapFiles(pages: readonly SitePage[], most = MOST): ReadonlyMap<string, string> {
  if (pages.length <= most) return new Map([['/sitemap.xml', toSitemap(pages)]]);
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, i) => ({
    path: `/sitemap/${i + 1}.xml`,
    xml: toSitemap(pages.slice(i * most, (i + 1) * most)),
  }));
  const index = document(
    'sitemapindex',
    parts.map(({ path }) => `<sitemap>${location(path)}</sitemap>`),
  );
  return new Map([
    ['/sitemap.xml', index],
    ...parts.map(({ path, xml }): [string, string] => [path, xml]),
  ]);
}

/** The sitemap of the sitemaps.org protocol; without days of change, because none is known that is not the build's. */
export function toSitemap(pages: readonly SitePage[]): string {
  return document(
    'urlset',
    pages.map(({ path }) => `<url>${location(path)}</url>`),
  );
}

function location(path: string): string {
  return `<loc>${escapeXml(address(href(path)))}</loc>`;
}

function document(root: string, lines: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n');
}
