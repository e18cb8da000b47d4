import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCheck, type CheckThread } from '../../scripts/check-thread.ts';
import { checkedPrerenderer } from '../../scripts/pages/checked-prerenderer.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { smallContent } from '../support/small-content.ts';

const UNPROVEN = '<!doctype html>\n<p>It cost $77.</p>\n';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const places = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, place }) => `${rule} ${place.file}:${place.line}`);

describe('pages are held to the content on a thread beside the build', () => {
  let root: string;
  const write = (file: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  };
  const start = (): CheckThread =>
    startCheck({ content: join(root, 'content'), url: 'https://example.org/' });
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'dossier-check-'));
    for (const [file, content] of Object.entries(await smallContent())) write(file, content);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('a page that was handed over, and one that only stands in the folder of the build', async () => {
    const check = start();
    expect(await check.content).toEqual([]);
    await check.add('handed/index.html', bytes(UNPROVEN));
    write('dist/handed/index.html', 'not read again');
    write('dist/copied.html', UNPROVEN);
    write('dist/embed/pinned/then.html', UNPROVEN);
    expect(places(await check.pages(join(root, 'dist')))).toEqual([
      `number-proven ${root}/dist/copied.html:2`,
      `number-proven ${root}/dist/handed/index.html:2`,
    ]);
  });

  test('what is wrong with the content is told before any page is made', async () => {
    write('content/figures/chart.png', 'x');
    const check = start();
    expect(places(await check.content)).toEqual([
      `content-is-data ${root}/content/figures/chart.png:1`,
    ]);
    rmSync(join(root, 'content/figures/chart.png'));
    await check.pages(join(root, 'nothing'));
  });

  test('what fails on the thread fails the build, and does not hang it', async () => {
    const check = startCheck({ content: join(root, 'content'), url: 'nowhere' });
    await check.content;
    await expect(check.pages(join(root, 'nothing'))).rejects.toThrow('Invalid URL');
  });
});

describe('a build renders as Astro does', () => {
  const handed: string[] = [];
  const check: CheckThread = {
    content: Promise.resolve([]),
    add: async (file, markup) => void handed.push(`${file}: ${new TextDecoder().decode(markup)}`),
    pages: async () => [],
  };
  const route = (type: RouteData['type']): RouteData => ({ type }) as RouteData;
  const astro: AstroPrerenderer = {
    name: 'of-astro',
    getStaticPaths: async () =>
      ['/', '/figures/a', '/timeline', '/sources/b'].map((pathname) => ({
        pathname,
        route: route('page'),
      })),
    render: async ({ url }) =>
      new Response(`page of ${new URL(url).pathname}`, { headers: { 'x-kept': 'yes' } }),
  };
  const checked = checkedPrerenderer(astro, '/base', check);
  const render = async (path: string, type: RouteData['type']): Promise<Response> => {
    const rendered = await checked.render(new Request(`https://example.org/base${path}`), {
      routeData: route(type),
    });
    return rendered instanceof Response ? rendered : rendered.response;
  };

  test('what others link to comes first, else the order stays', async () => {
    expect((await checked.getStaticPaths()).map(({ pathname }) => pathname)).toEqual([
      '/sources/b',
      '/figures/a',
      '/',
      '/timeline',
    ]);
  });

  test('each page and drawing is handed over by the name of its file, and stays as it is', async () => {
    const page = await render('/sources/b/', 'page');
    expect([await page.text(), page.headers.get('x-kept')]).toEqual([
      'page of /base/sources/b/',
      'yes',
    ]);
    await render('/', 'page');
    await render('/404/', 'page');
    await render('/embed/a.svg', 'endpoint');
    await render('/data/all.json', 'endpoint');
    await render('/search/files/words.pagefind/', 'endpoint');
    expect(handed).toEqual([
      'sources/b/index.html: page of /base/sources/b/',
      'index.html: page of /base/',
      '404.html: page of /base/404/',
      'embed/a.svg: page of /base/embed/a.svg',
    ]);
  });
});
