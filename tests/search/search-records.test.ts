import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/domain/dossier.ts';
import { figureTitle } from '../../src/site/figure-title.ts';
import { groupFiles } from '../../src/site/search/group-files.ts';
import { indexPages } from '../../src/site/search/search-pages.ts';
import { writeIndex } from '../../src/site/search/write-index.ts';
import {
  searchRecords,
  type SearchKind,
  type SearchRecord,
} from '../../src/site/search/search-records.ts';
import { anEntity, anEvent, aFigure } from '../charts/records.ts';

const dossier: Dossier = {
  sources: [],
  figures: [aFigure('worth', 2e9)],
  events: [anEvent('sale', '2024-05-11', { title: 'Acme sells' })],
  entities: [anEntity('acme', 'Acme')],
  questions: [],
};

describe('searchRecords', () => {
  test('names each record once, with the page where it stands and the words that it rests on', () => {
    expect(searchRecords(dossier, new Map()).map(({ kind, title, words }) => [kind, title, words]))
      .toMatchInlineSnapshot(`
      [
        [
          "Amounts",
          "$2 billion: valuation of Acme",
          "x",
        ],
        [
          "Events",
          "Acme sells",
          "x",
        ],
        [
          "Who",
          "Acme",
          "organisation",
        ],
      ]
    `);
  });
});

test('a price is paid by somebody, and a valuation is of somebody', () => {
  expect(figureTitle({ ...aFigure('paid', 2e9), metric: 'price' }, 'Acme')).toBe(
    '$2 billion: price paid by Acme',
  );
  expect(figureTitle(aFigure('worth', 2e9), 'Acme')).toBe('$2 billion: valuation of Acme');
});

describe('indexPages', () => {
  const many = Array.from({ length: 450 }, (_, i) => ({
    kind: 'Who' as const,
    href: `/entities/${i}/`,
    title: `Name ${i}`,
    words: '',
    also: '',
    sources: [],
  }));

  test('puts every record on exactly one page, long lists on several', () => {
    const pages = indexPages(many);
    expect(pages.map(({ path }) => path)).toEqual([undefined, 'who/2', 'who/3']);
    const titles = pages.flatMap(({ parts }) =>
      parts.flatMap(({ page }) => page.entries.map(({ title }) => title)),
    );
    expect(titles.toSorted()).toEqual(many.map(({ title }) => title).toSorted());
  });
});

describe('writeIndex', () => {
  test('gives the same bytes for the same records, and nothing of what stood in its folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'search-'));
    const records = searchRecords(dossier, new Map());
    const write = async () => {
      const paths = await writeIndex(records, 'en', folder);
      return paths.map((path) => [path, readFileSync(join(folder, path), 'base64')]);
    };
    const first = await write();
    writeFileSync(join(folder, 'old.txt'), 'old');
    expect(await write()).toEqual(first);
    expect(first.map(([path]) => path)).toEqual(
      expect.arrayContaining(['pagefind.js', 'groups.json', 'groups/kind-who.json']),
    );
    rmSync(folder, { recursive: true });
  });
});

describe('groupFiles', () => {
  const record = (kind: SearchKind, ...sources: string[]): SearchRecord => ({
    kind,
    href: '/',
    title: '',
    words: '',
    also: '',
    sources,
  });

  test('lists the sources once, and the records of each kind and of each source in a file of its own', () => {
    const records = new Map([
      ['b', record('Amounts', 'The Times')],
      ['a', record('Amounts', 'Herald')],
      ['c', record('Disputes', 'The Times', 'Herald')],
    ]);
    const files = groupFiles(records).map(({ path, text }) => [path, text]);
    expect(Object.fromEntries(files)).toEqual({
      'groups.json': '["Herald","The Times"]',
      'groups/kind-disputes.json': '["c"]',
      'groups/kind-amounts.json': '["a","b"]',
      'groups/kind-events.json': '[]',
      'groups/kind-who.json': '[]',
      'groups/kind-sources.json': '[]',
      'groups/source-0.json': '["a","c"]',
      'groups/source-1.json': '["b","c"]',
    });
  });
});
