import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { loadContent } from '../../scripts/content/load-content.ts';
import { realEffects } from '../../scripts/effects.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { builtPages, pagePath } from '../support/built-pages.ts';

type Json = Readonly<Record<string, unknown>>;

describe.each(['site', 'ferries'] as const)('the linked data of the %s', (name) => {
  const { folder, base, content } = inject(name);
  const pages = new Map(
    builtPages(folder).flatMap((file) => {
      const { document } = parseHTML(readFileSync(`${folder}/${file}`, 'utf8'));
      const script = document.querySelector('script[type="application/ld+json"]');
      return script ? [[pagePath(file), JSON.parse(script.textContent) as Json] as const] : [];
    }),
  );
  let dossier: Dossier;
  beforeAll(async () => {
    ({ dossier } = (await loadContent(realEffects, content)).input);
  });

  test('is of three types, and leaves out what nobody states', () => {
    expect([...new Set([...pages.values()].map((data) => data['@type']))].sort()).toEqual([
      'Claim',
      'Dataset',
      'NewsArticle',
    ]);
    for (const [page, data] of pages) {
      expect(JSON.stringify(data), page).not.toMatch(/:(?:null|""|\[\]|\{\})/);
      expect(JSON.stringify(data), 'a verdict').not.toContain('ClaimReview');
    }
  });

  test('of a source says what the source says of itself, and no more', () => {
    for (const source of dossier.sources) {
      const data = pages.get(`sources/${source.id}/`);
      expect(data).toMatchObject({ '@type': 'NewsArticle' });
      expect(data?.['datePublished']).toBe(
        /^\d{4}-\d\d-\d\d$/.test(source.published ?? '') ? source.published : undefined,
      );
      expect((data?.['author'] as Json | undefined)?.['name']).toBe(source.author ?? undefined);
      expect((data?.['publisher'] as Json | undefined)?.['name']).toBe(
        source.publisher ?? undefined,
      );
      expect(data?.['headline']).toBe(source.titleBasis === 'printed' ? source.title : undefined);
    }
  });

  test('of a claim has the words of its source, and the article in which they stand', () => {
    for (const { id, evidence, source } of dossier.figures) {
      const data = pages.get(`figures/${id}/`);
      expect(data).toMatchObject({ '@type': 'Claim', text: evidence[0]?.exact });
      expect(JSON.stringify(data?.['appearance'])).toContain(`/sources/${source}/`);
    }
    for (const { id, evidence } of dossier.events) {
      const data = pages.get(`events/${id}/`);
      expect(data).toMatchObject({ '@type': 'Claim', text: evidence[0]?.exact });
      for (const { source } of evidence)
        expect(JSON.stringify(data?.['appearance'])).toContain(`/sources/${source}/`);
    }
  });

  test('of a chart names what is measured and leads to its files', () => {
    const sets = [...pages].filter(([, data]) => data['@type'] === 'Dataset');
    expect(sets.map(([page]) => page).sort()).toEqual([
      'questions/',
      'reliability/',
      'timeline/',
      'valuations/',
    ]);
    for (const [page, data] of sets) {
      expect((data['variableMeasured'] as string[]).length, page).toBeGreaterThan(0);
      for (const { contentUrl } of data['distribution'] as { contentUrl: string }[]) {
        const path = new URL(contentUrl).pathname;
        expect(path.startsWith(base)).toBe(true);
        expect(existsSync(`${folder}/${path.slice(base.length)}`), contentUrl).toBe(true);
      }
    }
  });
});
