import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeDossier } from '../../scripts/new/make-dossier.ts';
import { siteWords, siteYaml } from '../../scripts/new/site-words.ts';
import { siteSchema } from '../../src/schema/site-schema.ts';
import { parseYaml } from '../../scripts/content/parse-yaml.ts';
import { ARTICLE } from '../support/small-content.ts';
import { memoryDisk } from '../support/memory-disk.ts';

/** A program as small as can be, and a folder of documents. */
const disk = (documents: Record<string, string>) =>
  memoryDisk({
    'program/package.json': '{ "name": "x", "scripts": { "check": "c", "bench": "b" } }',
    'program/src/a.ts': 'export const a = 1;\n',
    'program/scripts/bench.ts': '',
    'program/tests/a.test.ts': '',
    'program/content/site.yaml': 'title: Another\n',
    'program/content/figures/x.mdx': '',
    'program/content/method/method.yaml': readFileSync('content/method/method.yaml'),
    'program/content/method/ceilings.yaml': readFileSync('content/method/ceilings.yaml'),
    ...Object.fromEntries(Object.entries(documents).map(([file, text]) => [`docs/${file}`, text])),
  });
const make = (on: ReturnType<typeof disk>, out = 'new') =>
  makeDossier(on, { folder: 'docs', out, program: 'program', words: { title: 'Ferries' } });

describe('makeDossier', () => {
  test('gives documents a site of their own: program, method, words, records, and nothing of another corpus', async () => {
    const on = disk({ 'a.txt': ARTICLE, 'deep/b.md': '# A note\n\nNothing much.\n' });
    expect(await make(on)).toBe(0);
    const files = [...on.files.keys()].filter((file) => file.startsWith('new/'));
    expect(files).toEqual(
      expect.arrayContaining([
        'new/README.md',
        'new/package.json',
        'new/src/a.ts',
        'new/content/site.yaml',
        'new/content/method/method.yaml',
        'new/content/seeds/a.txt',
        'new/content/seeds/deep/b.md',
      ]),
    );
    expect(files.filter((file) => file.startsWith('new/content/sources/'))).toHaveLength(2);
    expect(files.filter((file) => /tests|bench|content\/figures\/x/.test(file))).toEqual([]);
    expect(on.text('new/content/site.yaml')).toContain('title: Ferries');
    expect(JSON.parse(on.text('new/package.json') ?? '')).toMatchObject({
      scripts: { check: 'c' },
    });
    expect(on.printed.join('\n')).toContain('“Ferries” is ready');
  });

  test('tells which files it could not read, and makes the site from the others', async () => {
    const on = disk({ 'a.txt': ARTICLE, 'photo.png': 'x', 'empty.txt': '' });
    expect(await make(on)).toBe(0);
    expect(on.printed.join('\n')).toContain('docs/photo.png');
    expect(on.printed.join('\n')).toContain('docs/empty.txt');
    expect(on.files.has('new/content/seeds/photo.png')).toBe(false);
  });

  test.each([
    ['a folder without documents', { 'photo.png': 'x' }, 'new', 'found no .txt, .md or .html file'],
    ['a place that is taken', { 'a.txt': ARTICLE }, 'program', 'found files there'],
    ['a place among the documents', { 'a.txt': ARTICLE }, 'docs/new', 'lies in the folder'],
  ])('writes nothing for %s, and says why', async (_name, documents, out, words) => {
    const on = disk(documents as Record<string, string>);
    const before = [...on.files.keys()];
    expect(await make(on, out)).toBe(2);
    expect(on.printed.join('\n')).toContain(words);
    expect([...on.files.keys()]).toEqual(before);
  });
});

test.each([
  ['/home/ada/harbour-ferries/', 'Harbour ferries'],
  ['C:\\Users\\Ada\\News_2024-05', 'News'],
  ['42', 'A dossier'],
])('siteWords makes a title of the folder %s', (folder, title) => {
  expect(siteWords(folder).title).toBe(title);
});

test('siteYaml writes words of every kind so that the schema reads them back', () => {
  const words = { title: 'A: "b" # c', question: '- why?', description: 'null' };
  const parsed = parseYaml(siteYaml(words), 1);
  expect(parsed.ok && siteSchema.parse(parsed.yaml.value)).toMatchObject(words);
});
