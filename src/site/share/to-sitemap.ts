import { address, href } from '../links.ts';
import { escapeXml } from './escape-xml.ts';
import type { SitePage } from './site-pages.ts';

/** The sitemap of the sitemaps.org protocol; without days of change, because none is known that is not the build's. */
export function toSitemap(pages: readonly SitePage[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map(({ path }) => `<url><loc>${escapeXml(address(href(path)))}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}
