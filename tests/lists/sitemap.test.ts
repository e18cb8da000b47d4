import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sitemapFiles } from '../../src/site/share/to-sitemap.ts';
import type { SitePage } from '../../src/site/share/site-pages.ts';

beforeAll(() => void vi.stubEnv('SITE', 'https://example.org'));
afterAll(() => void vi.unstubAllEnvs());

const pages = (count: number): SitePage[] =>
  Array.from({ length: count }, (_, i) => ({ path: `/figures/f${i}/` }) as SitePage);
const listed = (xml: string | undefined): string[] =>
  [...(xml ?? '').matchAll(/<loc>(?:https?:\/\/[^/<]+)?([^<]*)<\/loc>/g)].map(
    ([, path = '']) => path,
  );

test('a sitemap is one file as long as one may list so many pages', () => {
  const files = sitemapFiles(pages(10), 10);
  expect([...files.keys()]).toEqual(['/sitemap.xml']);
  expect(listed(files.get('/sitemap.xml'))).toHaveLength(10);
});

test('a larger one is an index, and its parts list each page once', () => {
  const files = sitemapFiles(pages(25), 10);
  const parts = ['/sitemap/1.xml', '/sitemap/2.xml', '/sitemap/3.xml'];
  expect(listed(files.get('/sitemap.xml'))).toEqual(parts);
  expect(files.get('/sitemap.xml')).toContain('<sitemapindex');
  expect(parts.flatMap((part) => listed(files.get(part)))).toEqual(
    pages(25).map(({ path }) => path),
  );
});
