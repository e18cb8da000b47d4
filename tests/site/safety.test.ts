import { readdirSync, readFileSync } from 'node:fs';
import { homedir, hostname, tmpdir, userInfo } from 'node:os';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { SECRET } from '../support/build-site.ts';
import { pngChunks, pngText } from '../support/png-text.ts';

const { folder, base } = inject('site');
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'),
  )
  .sort();
const textOf = (file: string): string =>
  file.endsWith('.png')
    ? Object.values(pngText(readFileSync(`${folder}/${file}`))).join('\n')
    : readFileSync(`${folder}/${file}`, 'utf8');

/** What browsers fetch by themselves: element and attribute. */
const LOADS = [
  ['script', 'src'],
  ['link:not([rel=canonical]):not([rel=alternate])', 'href'],
  ['img, iframe, source, video, audio, track, embed, input', 'src'],
  ['img, source', 'srcset'],
  ['video', 'poster'],
  ['object', 'data'],
  ['use, image, feImage', 'href'],
  ['use, image, feImage', 'xlink:href'],
] as const;

/** The empty icon of an embed: browsers that find it ask for none. */
const NOTHING = 'data:,';

/** Whether an address leads to another origin than that of the site, which tests build for example.org. */
function isForeign(address: string): boolean {
  if (address === NOTHING) return false;
  const url = new URL(address, `https://example.org${base}`);
  return url.origin !== 'https://example.org' || !url.pathname.startsWith(base);
}

describe('nobody else is asked for anything', () => {
  test('by any page or drawing', () => {
    const found = files
      .filter((file) => /\.(?:html|svg)$/.test(file))
      .flatMap((file) => {
        const { document } = parseHTML(textOf(file));
        return LOADS.flatMap(([elements, attribute]) =>
          [...document.querySelectorAll(elements)]
            .map((element) => element.getAttribute(attribute) ?? '')
            .filter((address) => address !== '' && isForeign(address))
            .map((address) => `${file}: ${attribute}="${address}"`),
        );
      });
    expect(found).toEqual([]);
  });

  test('by any style sheet, in a file or inside a page', () => {
    const found = files
      .filter((file) => /\.(?:html|svg|css)$/.test(file))
      .flatMap((file) => {
        const text = textOf(file);
        const sheets = file.endsWith('.css')
          ? [text]
          : [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, sheet = '']) => sheet);
        return sheets.flatMap((sheet) =>
          [...sheet.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)]
            .map(([, url, sheetName]) => url ?? sheetName ?? '')
            .filter((address) => !address.startsWith('data:') && isForeign(address))
            .map((address) => `${file}: ${address}`),
        );
      });
    expect(found).toEqual([]);
  });

  test('by any script: none knows an address of another host', () => {
    for (const file of files.filter((one) => /\.m?js$/.test(one))) {
      const addresses = textOf(file).match(/https?:\/\/[^\s"'`/)]+/g) ?? [];
      // Names of namespaces, the example in the checker's own instructions, and the reserved name on which the search's program
      // resolves paths; tests in a browser see that none is asked.
      const known = /^https?:\/\/(?:www\.w3\.org|127\.0\.0\.1(?::\d+)?|example\.com\$\{\w+\})$/;
      expect(
        addresses.filter((address) => !known.test(address)),
        file,
      ).toEqual([]);
    }
  });
});

describe('no file tells', () => {
  test('where, by whom or on which machine it was built, nor what the environment holds', () => {
    const told = [
      process.cwd(),
      homedir(),
      tmpdir(),
      SECRET,
      hostname(),
      userInfo().homedir,
    ].filter((words) => words.length > 5);
    for (const file of files) {
      const text = textOf(file);
      expect(
        told.filter((words) => text.includes(words)),
        file,
      ).toEqual([]);
    }
  });

  test('when it was built: no time of day, in texts or in pictures', () => {
    // Documents are published as received, whatever they say.
    for (const file of files.filter((one) => !one.startsWith('data/seeds/'))) {
      const times = textOf(file).match(/\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?/g) ?? [];
      expect(
        times.filter((time) => !time.endsWith('T00:00:00')),
        file,
      ).toEqual([]);
      if (file.endsWith('.png'))
        expect(pngChunks(readFileSync(`${folder}/${file}`)), file).not.toContain('tIME');
    }
  });
});

describe('headers for hosts', () => {
  test('are there for hosts that read _headers and for Apache, under the base path', () => {
    for (const file of ['_headers', '.htaccess']) {
      const text = textOf(file);
      expect(text).toContain('X-Content-Type-Options');
      expect(text).toContain(`${base}embed/pinned/`);
      expect(text).not.toContain('unsafe');
      expect(text).not.toContain('X-Frame-Options');
    }
    expect(textOf('_headers')).toMatch(/^\/dossier\/\*\n {2}X-Content-Type-Options: nosniff\n/);
    expect(textOf('.htaccess')).toContain('ErrorDocument 404 /dossier/404.html');
  });

  test('let files be kept for a year only where their names change with what they hold', () => {
    const kept = [
      ...textOf('_headers').matchAll(/^(\S+)\*\n(?: {2}.*\n)*? {2}Cache-Control/gm),
    ].map(([, path]) => path);
    expect(kept).toEqual([`${base}embed/pinned/`, `${base}_astro/`]);
    for (const file of files.filter((one) => one.startsWith('_astro/')))
      expect(file).toMatch(/[.-][\w-]{8}\.\w+$/);
  });
});
