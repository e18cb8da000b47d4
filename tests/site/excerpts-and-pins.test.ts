import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { pinCharts } from '../../scripts/pin/pin-charts.ts';
import { realEffects } from '../../scripts/effects.ts';
import { decode } from '../../src/text/decode.ts';
import { buildSite } from '../support/build-site.ts';

// The seeds once more: one document in excerpts, one event renamed after its charts were pinned.
const CONTENT = '.cache/excerpts/content';
const FOLDER = '.cache/excerpts/site';
const site = inject('site');
const quiet = { ...realEffects, print: () => {} };
let source: { id: string; file: string };
let pinned: string;

beforeAll(async () => {
  rmSync('.cache/excerpts', { recursive: true, force: true });
  cpSync('content', CONTENT, { recursive: true });
  rmSync(`${CONTENT}/pinned`, { recursive: true, force: true });
  expect(
    await pinCharts(quiet, { from: site.folder, content: CONTENT, charts: ['timeline'] }),
  ).toBe(0);
  [pinned = ''] = readdirSync(`${CONTENT}/pinned/timeline`);

  source = longestSource();
  const path = `${CONTENT}/sources/${source.id}.mdx`;
  writeFileSync(path, readFileSync(path, 'utf8').replace('publish: full', 'publish: excerpts'));

  const [event = ''] = readdirSync(`${CONTENT}/events`);
  const file = `${CONTENT}/events/${event}`;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/^title: "?(.*?)"?$/m, 'title: "$1, renamed"'),
  );
  const { code, output } = await buildSite(FOLDER, { base: site.base, content: CONTENT });
  expect(code, output).toBe(0);
}, 600_000);

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

describe('a source whose publisher allows excerpts only', () => {
  test('is nowhere in the built folder in full: no paragraph without a quote, and not its bytes', () => {
    const text = seedText(source.file);
    const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:png|css|woff2)$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`);
    const squeezed = (text: string) =>
      text
        .replace(/<[^>]*>/g, '')
        .replace(/&#x([0-9a-f]+);/gi, (_all, code: string) =>
          String.fromCodePoint(parseInt(code, 16)),
        )
        .replaceAll('&amp;', '&')
        .replaceAll('&quot;', '"')
        .replaceAll('\\"', '"')
        .replace(/[^\p{L}\p{N}]+/gu, ' ');
    const built = files.map((file) => ({ file, text: squeezed(readFileSync(file, 'utf8')) }));
    const whole = squeezed(text);
    expect(built.filter(({ text }) => text.includes(whole)).map(({ file }) => file)).toEqual([]);
    // Of the text, only quotes with their context may be found: whole paragraphs of some length may not.
    const paragraphs = longParagraphs(text).map(squeezed);
    expect(paragraphs.length).toBeGreaterThan(3);
    const found = paragraphs.flatMap((paragraph) =>
      built
        .filter(({ text }) => text.includes(paragraph))
        .map(({ file }) => `${file}: ${paragraph.slice(0, 60)}`),
    );
    expect(found).toEqual([]);
  });

  test('is checked against its excerpts, and a changed byte of these is found', () => {
    const run = () =>
      execFileSync(process.execPath, [`${FOLDER}/data/verify.mjs`, FOLDER], { encoding: 'utf8' });
    expect(run()).toMatch(/^All holds: \d+ quotes in \d+ whole documents and 1 in excerpts/);
    const file = `${FOLDER}/data/all.json`;
    const before = readFileSync(file, 'utf8');
    const at = before.indexOf('"excerpts": [');
    const changed = `${before.slice(0, at)}${before.slice(at).replace(/"text": "(.{40})./, '"text": "$1~')}`;
    writeFileSync(file, changed);
    expect(run).toThrow();
    writeFileSync(file, before);
  });
});

describe('a pinned state of a chart', () => {
  test('is published as it was', () => {
    for (const [kept, was] of [
      ['index.html', 'timeline/index.html'],
      ['chart.svg', 'timeline.svg'],
      ['chart.csv', 'timeline.csv'],
    ]) {
      expect(readFileSync(`${FOLDER}/embed/pinned/timeline/${pinned}/${kept}`, 'utf8')).toBe(
        readFileSync(`${site.folder}/embed/${was}`, 'utf8'),
      );
    }
  });

  test('is told on the page of the chart and in the gallery, with what has changed since', () => {
    for (const page of ['timeline', 'embed']) {
      const html = readFileSync(`${FOLDER}/${page}/index.html`, 'utf8');
      expect(html).toContain(`${site.base}embed/pinned/timeline/${pinned}/`);
      expect(html).toContain('has changed since; one row gone or changed, one row new');
    }
  });

  test('is never written again', async () => {
    const before = readFileSync(`${CONTENT}/pinned/timeline/${pinned}/chart.json`);
    expect(await pinCharts(quiet, { from: FOLDER, content: CONTENT, charts: ['timeline'] })).toBe(
      0,
    );
    expect(readdirSync(`${CONTENT}/pinned/timeline`)).toHaveLength(2);
    expect(readFileSync(`${CONTENT}/pinned/timeline/${pinned}/chart.json`)).toEqual(before);
  });
});
