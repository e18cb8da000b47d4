import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { builtPages, pagePath, recordKind } from '../support/built-pages.ts';

// Another folder of documents, the same code: what tests/corpora/ferries holds becomes a site of its own.
const { base, folder: FOLDER, content: CONTENT } = inject('ferries');
const pages = builtPages(FOLDER).map((file) => {
  const html = readFileSync(`${FOLDER}/${file}`, 'utf8');
  return { file, html, document: parseHTML(html).document };
});

describe('a site of another corpus', () => {
  test('has the same pages as the first, and one for each of its records', () => {
    const fixed = (folder: string) =>
      builtPages(folder).filter((file) => recordKind(file) === null);
    expect(fixed(FOLDER)).toEqual(fixed(inject('site').folder));
    const files = new Set(pages.map(({ file }) => file));
    for (const collection of ['sources', 'figures', 'events', 'entities', 'questions']) {
      const records = readdirSync(`${CONTENT}/${collection}`);
      expect(records.length, collection).toBeGreaterThan(0);
      for (const record of records)
        expect(files).toContain(`${collection}/${record.replace(/\.mdx$/, '')}/index.html`);
    }
  });

  test('leads only to pages and fragments that exist', () => {
    const ids = new Map(
      pages.map(({ file, document }) => [
        `${base}${pagePath(file)}`,
        new Set([...document.querySelectorAll('[id]')].map((element) => element.id)),
      ]),
    );
    const dead = pages.flatMap(({ file, document }) =>
      [...document.querySelectorAll('a[href]')].flatMap((link) => {
        const target = link.getAttribute('href') ?? '';
        if (/^(?:https?:|mailto:)/.test(target)) return [];
        const url = new URL(
          target.replace(/:~:.*$/, ''),
          `https://example.org${base}${pagePath(file)}`,
        );
        if (/\.[a-z0-9]+$/.test(url.pathname)) {
          readFileSync(`${FOLDER}/${url.pathname.slice(base.length)}`);
          return [];
        }
        const known = ids.get(url.pathname);
        const there =
          known && (url.hash === '' || known.has(decodeURIComponent(url.hash.slice(1))));
        return there ? [] : [`${file} → ${target}`];
      }),
    );
    expect(dead.slice(0, 20)).toEqual([]);
  });

  test('says nothing of the first corpus', () => {
    const names = readdirSync('content/entities').map(
      (file) => /^name: (.+)$/m.exec(readFileSync(`content/entities/${file}`, 'utf8'))?.[1] ?? '',
    );
    const title = /^title: (.+)$/m.exec(readFileSync('content/site.yaml', 'utf8'))?.[1] ?? '';
    // Short names are words of anything; the ceilings name the companies on whose records they rest.
    const ceilings = readFileSync('content/method/ceilings.yaml', 'utf8');
    const words = [title, ...names].filter((name) => name.length > 3 && !ceilings.includes(name));
    expect(words.length).toBeGreaterThan(3);
    const told = pages.flatMap(({ file, document }) => {
      if (file.startsWith('method/')) return [];
      const text = [document.title, document.body.textContent ?? ''].join(' ');
      return words
        .filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text))
        .map((word) => `${file}: ${word}`);
    });
    expect(told.slice(0, 20)).toEqual([]);
  });

  test('shows what is planted: the prices, the periods and the figure that cannot be', () => {
    const shows = (file: string, words: string) =>
      pages.some((page) => page.file === file && page.html.includes(words));
    expect(shows('questions/index.html', '€212 million')).toBe(true);
    expect(shows('questions/index.html', '€184 million')).toBe(true);
    expect(shows('questions/index.html', 'For what period')).toBe(true);
    expect(shows('valuations/index.html', '£640 billion')).toBe(true);
  });

  test('people’s decisions stand beside what was computed, with reason, proof and effect', () => {
    const told = (file: RegExp, part: string) =>
      pages
        .find((page) => file.test(page.file))
        ?.document.querySelector(part)
        ?.textContent.replace(/\s+/g, ' ') ?? '';
    const decisions = told(/^reliability\/index/, '#decisions');
    expect(decisions).toContain('computed 60 of 100, set to 0 of 100');
    expect(decisions).toContain('The leaflet is named, but no reader could say where to find one.');
    expect(decisions).toContain('sigrid, 2025-04-02');
    expect(decisions).toContain('What these decisions do to the scores');
    const record = told(/^reliability\/index/, '#track-record-north-quay-daily');
    expect(record).toContain('five checked claims: all upheld');
    expect(record).toContain('upheld: The ferry Tern would be back from the dock in time.');
    const graded = told(/^sources\/nordkant-signs-for-four/, '#reliability');
    expect(graded).toMatch(/^ ?Reliability A.*by the document and a track record/);
    expect(graded).toContain('five checked claims: all upheld');
  });
});
