import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { pinCharts } from '../../scripts/pin/pin-charts.ts';
import { realEffects } from '../../scripts/effects.ts';
import { decode } from '../../src/text/decode.ts';
import { buildSite } from '../support/build-site.ts';
import { pngText } from '../support/png-text.ts';

// The seeds once more: one document in excerpts, one event renamed after its charts were pinned.
const CONTENT = '.cache/excerpts/content';
const FOLDER = '.cache/excerpts/site';
const PINNED = '.cache/excerpts/pinned';
const site = inject('site');
const quiet = { ...realEffects, print: () => {} };
let source: { id: string; file: string };
let pinned: string;

beforeAll(async () => {
  rmSync('.cache/excerpts', { recursive: true, force: true });
  cpSync('content', CONTENT, { recursive: true });
  expect(await pinCharts(quiet, { from: site.folder, into: PINNED, charts: ['timeline'] })).toBe(0);
  [pinned = ''] = readdirSync(`${PINNED}/timeline`);

  source = longestSource();
  const path = `${CONTENT}/sources/${source.id}.mdx`;
  writeFileSync(path, readFileSync(path, 'utf8').replace('publish: full', 'publish: excerpts'));

  const [event = ''] = readdirSync(`${CONTENT}/events`);
  const file = `${CONTENT}/events/${event}`;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/^title: "?(.*?)"?$/m, 'title: "$1, renamed"'),
  );
  const { code, output } = await buildSite(FOLDER, {
    base: site.base,
    content: CONTENT,
    pinned: PINNED,
  });
  expect(code, output).toBe(0);
}, 600_000);

/** Letters and digits only, so that markup, escapes and line ends hide nothing. */
function squeezed(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_all, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&\w+;/g, ' ')
    .replace(/\\[nrt]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** Every file of the build as text; of pictures the text that they carry, and the search index unpacked. */
function builtTexts(): { file: string; text: string }[] {
  return readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = `${entry.parentPath}/${entry.name}`;
      const bytes = readFileSync(file);
      const text = file.endsWith('.png')
        ? Object.values(pngText(bytes)).join(' ')
        : (isPacked(bytes) ? gunzipSync(bytes) : bytes).toString('utf8');
      return { file, text: squeezed(text) };
    });
}

/** Whether bytes are packed by gzip, as those of the search index are. */
function isPacked(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Paragraphs that are longer than a quote with its context may be. */
function longParagraphs(text: string): string[] {
  return text.split(/\n+/).filter((paragraph) => paragraph.length > 420);
}

function seedText(file: string): string {
  const decoded = decode(readFileSync(`${CONTENT}/seeds/${file}`));
  if (!decoded.ok) throw new Error(decoded.message);
  return decoded.text;
}

/** The source with the most long paragraphs: excerpts leave most of it out. */
function longestSource(): { id: string; file: string } {
  const sources = readdirSync(`${CONTENT}/sources`).map((name) => {
    const frontmatter = readFileSync(`${CONTENT}/sources/${name}`, 'utf8');
    const file = /file: "?([^"\n]+)"?/.exec(frontmatter)?.[1] ?? '';
    return { id: name.replace(/\.mdx$/, ''), file, length: longParagraphs(seedText(file)).length };
  });
  const [longest] = sources.sort((a, b) => b.length - a.length);
  if (!longest) throw new Error('Cannot test excerpts: found no source.');
  return longest;
}

/** Runs the published checker; throws with what it says when something does not hold. */
function verify(): string {
  const { status, stdout } = spawnSync(process.execPath, [`${FOLDER}/data/verify.mjs`, FOLDER], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout);
  return stdout;
}

describe('a source whose publisher allows excerpts only', () => {
  test('is nowhere in the built folder in full: pages, tables, JSON, feeds, the search index and the texts of pictures', () => {
    const text = seedText(source.file);
    const built = builtTexts();
    expect(built.some(({ file }) => file.endsWith('.pf_fragment'))).toBe(true);
    expect(built.filter(({ text: words }) => words.includes(squeezed(text)))).toEqual([]);
    const all = JSON.parse(readFileSync(`${FOLDER}/data/all.json`, 'utf8')) as {
      sources: { id: string; title: string; text: string | null }[];
    };
    const record = all.sources.find(({ id }) => id === source.id);
    expect(record?.text).toBe(null);
    // Every marked passage may be found with at most 60 characters on each side; of the rest, no sentence anywhere.
    const points = Array.from(text);
    const isNear = points.map(() => false);
    const page = readFileSync(`${FOLDER}/sources/${source.id}/index.html`, 'utf8');
    for (const [, start, end] of page.matchAll(new RegExp(`id="${source.id}-(\\d+)-(\\d+)"`, 'g')))
      isNear.fill(true, Math.max(0, Number(start) - 60), Number(end) + 60);
    const near = squeezed(points.map((point, i) => (isNear[i] ? point : 'Ω')).join(''));
    const sentences = [...text.matchAll(/[^.!?\n]+[.!?]?/g)].map((match) => {
      const start = Array.from(text.slice(0, match.index)).length;
      return { words: squeezed(match[0]), start, end: start + Array.from(match[0]).length };
    });
    const withheld = sentences
      .filter(({ words }) => words.length > 60 && !squeezed(record?.title ?? '').includes(words))
      .filter(({ start, end }) => isNear.slice(start, end).includes(false))
      // Some sentences are printed twice, and quoted where they are printed again.
      .filter(({ words }) => !near.includes(words))
      .map(({ words }) => words);
    expect(withheld.length).toBeGreaterThan(10);
    expect(
      withheld.flatMap((sentence) =>
        built
          .filter(({ text: words }) => words.includes(sentence))
          .map(({ file }) => `${file}: ${sentence}`),
      ),
    ).toEqual([]);
  });

  test('is checked against its excerpts, and a changed byte of these is found', () => {
    expect(verify()).toMatch(/^All holds: \d+ quotes in \d+ whole documents and 1 in excerpts/);
    const file = `${FOLDER}/data/all.json`;
    const before = readFileSync(file, 'utf8');
    const at = before.indexOf('"excerpts":[');
    const changed = `${before.slice(0, at)}${before.slice(at).replace(/"text":"(.{40})./, '"text":"$1~')}`;
    writeFileSync(file, changed);
    expect(verify).toThrow();
    writeFileSync(file, before);
  });
});

describe('a pinned state of a chart', () => {
  test('is published as it was', () => {
    for (const file of ['index.html', 'chart.svg', 'chart.csv', 'chart.json']) {
      const path = `embed/pinned/timeline/${pinned}/${file}`;
      expect(readFileSync(`${FOLDER}/${path}`, 'utf8')).toBe(
        readFileSync(`${site.folder}/${path}`, 'utf8'),
      );
    }
    const now = (folder: string) => readFileSync(`${folder}/embed/timeline.csv`, 'utf8');
    expect(readFileSync(`${FOLDER}/embed/pinned/timeline/${pinned}/chart.csv`, 'utf8')).toBe(
      now(site.folder),
    );
    expect(now(FOLDER)).not.toBe(now(site.folder));
  });

  test('has links that hold wherever the site moves', () => {
    const path = `embed/pinned/timeline/${pinned}/`;
    const html = readFileSync(`${FOLDER}/${path}index.html`, 'utf8');
    const links = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(link).toMatch(/^\.\.\//);
      const { pathname } = new URL(link, `https://moved.example/elsewhere/${path}`);
      readFileSync(`${FOLDER}/${pathname.slice('/elsewhere/'.length)}index.html`);
    }
  });

  test('stands at an address that its content makes: the checker finds one that was altered', () => {
    const file = `${FOLDER}/embed/pinned/timeline/${pinned}/chart.json`;
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('"quote": "', '"quote": "9'));
    expect(verify).toThrow(`pinned/timeline/${pinned}/chart.json: hash ${pinned}, its values make`);
    writeFileSync(file, before);
  });

  test('is told on the page of the chart and in the gallery, with what has changed since', () => {
    for (const page of ['timeline', 'embed']) {
      const html = readFileSync(`${FOLDER}/${page}/index.html`, 'utf8');
      expect(html).toContain(`${site.base}embed/pinned/timeline/${pinned}/`);
      expect(html).toContain('has changed since; one row gone or changed, one row new');
    }
  });

  test('is never written again', async () => {
    const before = readFileSync(`${PINNED}/timeline/${pinned}/chart.json`);
    expect(await pinCharts(quiet, { from: FOLDER, into: PINNED, charts: ['timeline'] })).toBe(0);
    expect(readdirSync(`${PINNED}/timeline`)).toHaveLength(2);
    expect(readFileSync(`${PINNED}/timeline/${pinned}/chart.json`)).toEqual(before);
  });
});
