import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { builtPages, pagePath } from '../support/built-pages.ts';

const { folder, base } = inject('site');
const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8');
const pages = builtPages(folder).map((file) => ({ file, html: read(file) }));

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: readonly { name: string; type: string }[] };
}

describe('datapackage.json', () => {
  const description = JSON.parse(read('data/datapackage.json')) as { resources: Resource[] };

  test('is as Frictionless has it', () => {
    const profile = JSON.parse(
      readFileSync('tests/site/schemas/tabular-data-package.json', 'utf8'),
    ) as object;
    const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(
      profile,
    );
    expect(validate(description), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each(description.resources)('describes $path: fields, types, size and hash', (resource) => {
    const csv = readFileSync(`${folder}/data/${resource.path}`);
    expect(csv.length).toBe(resource.bytes);
    expect(`sha256:${createHash('sha256').update(csv).digest('hex')}`).toBe(resource.hash);
    // Strict: CRLF only, the same number of fields in every row, quotes where RFC 4180 wants them.
    expect(csv.toString().replaceAll('\r\n', '')).not.toMatch(/\r/);
    const [header, ...rows] = parse(csv, {
      record_delimiter: '\r\n',
      relax_quotes: false,
      relax_column_count: false,
    }) as string[][];
    expect(header).toEqual(resource.schema.fields.map(({ name }) => name));
    for (const row of rows) {
      resource.schema.fields.forEach(({ type, name }, i) => {
        const cell = row[i] ?? '';
        if (cell === '') return;
        if (type === 'number') expect(Number.isFinite(Number(cell)), `${name}: ${cell}`).toBe(true);
        if (type === 'integer')
          expect(Number.isInteger(Number(cell)), `${name}: ${cell}`).toBe(true);
      });
    }
  });
});

describe('citations', () => {
  const forms = pages.flatMap(({ file, html }) =>
    [...parseHTML(html).document.querySelectorAll('.cite')].map((cite) => ({
      file,
      plain: cite.querySelector('.cite__plain')?.textContent ?? '',
      codes: [...cite.querySelectorAll('pre')].map(({ textContent }) => textContent ?? ''),
    })),
  );

  test('stand on every page of a chart, a claim and a source', () => {
    const cited = new Set(forms.map(({ file }) => file));
    const expected = pages.filter(({ file }) =>
      /^(?:figures|events|questions|sources)\/[^/]+\/index|^(?:timeline|valuations|reliability|questions|data)\/index/.test(
        file,
      ),
    );
    expect(expected.filter(({ file }) => !cited.has(file)).map(({ file }) => file)).toEqual([]);
  });

  test('are read by a public parser in each form, with the same title', () => {
    for (const { file, codes } of forms) {
      const [bibtex = '', csl = '', ris = ''] = codes;
      const wanted = (JSON.parse(csl) as { title: string; id: string }[])[0];
      expect(new Cite(csl).data[0]?.title, file).toBe(wanted?.title);
      const squeezed = (text: unknown) =>
        String(text)
          .replace(/<[^>]+>|[{}\s]/g, '')
          .replaceAll('’', "'");
      expect(squeezed(new Cite(bibtex).data[0]?.title), `${file}: ${bibtex}`).toBe(
        squeezed(wanted?.title),
      );
      expect(squeezed(new Cite(ris).data[0]?.title), `${file}: ${ris}`).toBe(
        squeezed(wanted?.title),
      );
    }
  });

  test('CITATION.cff holds what its format asks for', () => {
    for (const text of [read('CITATION.cff'), readFileSync('CITATION.cff', 'utf8')]) {
      const cff = parseYaml(text) as Record<string, unknown>;
      expect(cff['cff-version']).toBe('1.2.0');
      expect(cff).toMatchObject({
        message: expect.any(String),
        title: expect.any(String),
        authors: [{ name: expect.any(String) }],
      });
    }
  });
});

describe('feeds, sitemap and llms.txt', () => {
  test('the feeds say the same, each entry once', () => {
    const json = JSON.parse(read('feed.json')) as {
      version: string;
      items: { id: string; title: string; url: string }[];
    };
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(new Set(json.items.map(({ id }) => id)).size).toBe(json.items.length);
    const { document } = parseHTML(read('feed.xml').replace(/^<\?xml[^>]*\?>/, ''));
    expect([...document.querySelectorAll('item guid')].map((one) => one.textContent)).toEqual(
      json.items.map(({ id }) => id),
    );
    expect(read('feed.xml')).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<rss version="2.0"/,
    );
  });

  test('the sitemap names every page that may be indexed, and no other', () => {
    const named = [
      ...read('sitemap.xml').matchAll(/<loc>https:\/\/example\.org([^<]+)<\/loc>/g),
    ].map(([, path = '']) => path);
    const wanted = pages
      .filter(({ file, html }) =>
        !/^embed\/./.test(file) || file === 'embed/index.html'
          ? !html.includes('name="robots"')
          : false,
      )
      .map(({ file }) => `${base}${pagePath(file)}`)
      // Filters of a page are the page.
      .filter((path) => named.includes(path) || !/^\/[^/]+\/(?:timeline|valuations)\/./.test(path));
    expect(named.toSorted()).toEqual(wanted.toSorted());
    expect(read('robots.txt')).toContain(`Sitemap: https://example.org${base}sitemap.xml`);
  });

  test('llms.txt leads only to pages that exist', () => {
    const files = new Set(pages.map(({ file }) => `${base}${pagePath(file)}`));
    const links = [...read('llms.txt').matchAll(/\]\(https:\/\/example\.org([^)]+)\)/g)].map(
      ([, path = '']) => path,
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((path) => !files.has(path) && !/\.json$/.test(path))).toEqual([]);
  });
});
