import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';
import { pngText } from '../support/png-text.ts';

const { folder, base } = inject('site');
const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8');
const { charts } = JSON.parse(read('embed/index.json')) as { charts: string[] };

interface ChartJson {
  readonly title: string;
  readonly columns: readonly { name: string; type: string }[];
  readonly rows: readonly Record<string, string | number | boolean | null>[];
}

describe.each(charts)('/embed/%s', (id) => {
  const json = JSON.parse(read(`embed/${id}.json`)) as ChartJson;
  const asText = json.rows.map((row) =>
    Object.values(row).map((cell) => (cell === null ? '' : String(cell))),
  );

  test('says the same in CSV, JSON, Markdown and the text of its PNG', () => {
    const csv = read(`embed/${id}.csv`);
    const [header, ...rows] = parse(csv, {
      relax_quotes: false,
      record_delimiter: '\r\n',
    }) as string[][];
    expect(header).toEqual(json.columns.map(({ name }) => name));
    expect(rows).toEqual(asText);
    const table = read(`embed/${id}.md`)
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2);
    const squeezed = (text: string) => text.replace(/\s*\n\s*/g, ' ');
    expect(
      table.map((line) =>
        line
          .slice(2, -2)
          .split(/ \| (?!\|)/)
          .map((cell) => cell.replace(/\\([\\|<>[\]*_`])/g, '$1')),
      ),
    ).toEqual(asText.map((row) => row.map(squeezed)));
    const text = pngText(readFileSync(`${folder}/embed/${id}.png`));
    expect(text['Data (CSV)']).toBe(csv);
    expect(text['Title']).toBe(json.title);
  });

  test('says the same in its page and its drawings', () => {
    const [main = ''] = ['amount', 'date', 'answer_text', 'signal'].filter((name) =>
      json.columns.some((column) => column.name === name),
    );
    const values = json.rows.flatMap((row) => (row[main] ? [String(row[main])] : []));
    const page = parseHTML(read(`embed/${id}/index.html`)).document;
    const [wide, narrow] = [...page.querySelectorAll('svg')];
    const drawings = [
      wide,
      narrow,
      ...['svg', 'narrow.svg'].map((format) =>
        parseHTML(`<body>${read(`embed/${id}.${format}`)}</body>`).document.querySelector('svg'),
      ),
    ];
    for (const drawing of drawings) {
      const words = drawing?.textContent ?? '';
      expect(words).toContain(json.title);
      for (const value of values) expect(words, `${id}: ${value}`).toContain(value);
    }
  });

  test('is at most 14 KB compressed, the whole page, and says where its oEmbed answer is within 4 KB', () => {
    const page = readFileSync(`${folder}/embed/${id}/index.html`);
    expect(brotliCompressSync(page).length).toBeLessThanOrEqual(14 * 1024);
    expect(page.subarray(0, 4096).toString()).toContain('application/json+oembed');
  });

  test('has an oEmbed answer as the specification has it', () => {
    const answer: unknown = JSON.parse(read(`embed/${id}.oembed.json`));
    const validate = new Ajv({ allErrors: true }).compile(OEMBED_RICH);
    expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
  });
});

test('every page with a chart names its oEmbed answer within its first 4 KB', () => {
  for (const file of builtPages(folder)) {
    const html = readFileSync(`${folder}/${file}`);
    // A pick of a filter has no address of its own to embed.
    if (
      /^embed\/|^(?:timeline|valuations)\/./.test(file.replace(/index\.html$/, '')) ||
      !/<figure class="chart-figure/.test(html.toString())
    )
      continue;
    const start = html.subarray(0, 4096).toString();
    const found = /type="application\/json\+oembed" href="https:\/\/example\.org([^"]+)"/.exec(
      start,
    );
    expect(found, file).not.toBe(null);
    read((found?.[1] ?? '').slice(base.length));
  }
});

test('the reporter is less than 1 kB and the element less than 2 kB', () => {
  const reporter = readFileSync('src/client/embed-reporter.js', 'utf8');
  const carried = reporter.replace(/^\s+/gm, '').replaceAll('\n', '');
  expect(Buffer.byteLength(carried)).toBeLessThan(1000);
  for (const id of charts) expect(read(`embed/${id}/index.html`)).toContain(carried);
  expect(Buffer.byteLength(read('embed/element.js'))).toBeLessThan(2000);
});

test('every page has a preview picture of the size that services ask for', () => {
  const pictures = new Set(
    builtPages(folder).flatMap((file) => {
      const found = /property="og:image" content="https:\/\/example\.org([^"]+)"/.exec(read(file));
      if (file !== '404.html' && !file.startsWith('embed/')) expect(found, file).not.toBe(null);
      return found ? [(found[1] ?? '').slice(base.length)] : [];
    }),
  );
  for (const picture of pictures) {
    const png = readFileSync(`${folder}/${picture}`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([1200, 630]);
  }
  expect(readdirSync(`${folder}/share`).length).toBeGreaterThan(5);
});

/** oEmbed 1.0, section 2.3.4: what type "rich" must and may have. */
const OEMBED_RICH = {
  type: 'object',
  required: ['version', 'type', 'html', 'width', 'height'],
  properties: {
    version: { const: '1.0' },
    type: { const: 'rich' },
    title: { type: 'string' },
    author_name: { type: 'string' },
    author_url: { type: 'string' },
    provider_name: { type: 'string' },
    provider_url: { type: 'string', pattern: '^https?://' },
    cache_age: { type: 'integer' },
    thumbnail_url: { type: 'string', pattern: '^https?://' },
    thumbnail_width: { type: 'integer' },
    thumbnail_height: { type: 'integer' },
    html: { type: 'string', pattern: '^<iframe ' },
    width: { type: 'integer' },
    height: { type: 'integer' },
  },
  additionalProperties: false,
  dependencies: { thumbnail_url: ['thumbnail_width', 'thumbnail_height'] },
};
