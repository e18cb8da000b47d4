import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { builtPages, pagePath } from '../support/built-pages.ts';

const { folder, base } = inject('site');
const pages = builtPages(folder).map((file) => ({
  file,
  html: readFileSync(`${folder}/${file}`, 'utf8'),
}));
const documents = new Map(
  pages.map(({ file, html }) => [`${base}${pagePath(file)}`, parseHTML(html).document]),
);

describe('every built page', () => {
  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        // Style, not validity: Astro writes void elements and attributes its own way.
        'void-style': 'off',
        'no-inline-style': 'error',
        'attribute-boolean-style': 'off',
        'doctype-style': 'off',
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        // A search engine cuts long titles; readers need them whole.
        'tel-non-breaking': 'off',
        'require-sri': 'off',
      },
    });
    const faults: string[] = [];
    for (const { file, html } of pages) {
      const report = await validator.validateString(html, file);
      for (const result of report.results) {
        for (const { ruleId, message, line, column } of result.messages)
          faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('sets its links apart from the words around them', () => {
    const stuck = pages.flatMap(({ file, html }) =>
      (html.match(/[\p{L},;:]<a [^>]*>[^<]{0,20}|<\/a>\p{L}.{0,20}/gu) ?? []).map(
        (words) => `${file}: ${words}`,
      ),
    );
    expect(stuck).toEqual([]);
  });

  test('leads only to pages, files and fragments that exist', () => {
    const dead: string[] = [];
    const ids = new Map<string, Set<string>>();
    for (const [path, document] of documents) {
      ids.set(path, new Set([...document.querySelectorAll('[id]')].map((element) => element.id)));
    }
    for (const [path, document] of documents) {
      for (const link of document.querySelectorAll('a[href], link[href], script[src], img[src]')) {
        const target = link.getAttribute('href') ?? link.getAttribute('src') ?? '';
        // The icon of an embed is empty, so that nothing is asked for.
        if (/^(?:https?:|mailto:|data:,$)/.test(target)) continue;
        const url = new URL(target.replace(/:~:.*$/, ''), `https://example.org${path}`);
        if (!url.pathname.startsWith(base)) dead.push(`${path} → ${target}: outside the base path`);
        else if (/\.[a-z0-9]+$/.test(url.pathname))
          readFileSync(`${folder}/${url.pathname.slice(base.length)}`);
        else if (!ids.has(url.pathname)) dead.push(`${path} → ${target}: no such page`);
        else if (url.hash && !ids.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))))
          dead.push(`${path} → ${target}: no such fragment`);
      }
    }
    expect(dead.slice(0, 20)).toEqual([]);
  });

  test('carries a strict content security policy and nothing that it forbids', () => {
    for (const [path, document] of documents) {
      const policy =
        document
          .querySelector('meta[http-equiv="content-security-policy"]')
          ?.getAttribute('content') ?? '';
      expect(policy, path).toContain("default-src 'none'");
      // The search reads its index with a program in WebAssembly; that allows no script.
      const isSearch = path.startsWith(`${base}search/`);
      expect(isSearch ? policy.replace("'wasm-unsafe-eval'", '') : policy, path).not.toContain(
        'unsafe',
      );
      expect(document.querySelectorAll('[style]').length, `${path}: style attributes`).toBe(0);
      expect(document.querySelectorAll('[onclick], [onload], [onerror]').length, path).toBe(0);
      // What a page carries inside, for a first paint without waiting, is allowed by its hash, and by nothing else.
      const inline = [
        ...document.querySelectorAll('style, script:not([src]):not([type="application/ld+json"])'),
      ];
      if (!path.startsWith(`${base}embed/`))
        expect(inline.length, `${path}: one sheet, one script`).toBeLessThanOrEqual(2);
      for (const { textContent } of inline) {
        const hash = createHash('sha256')
          .update(textContent ?? '')
          .digest('base64');
        expect(policy, path).toContain(`'sha256-${hash}'`);
      }
    }
  });

  test('names no path of the machine that built it', () => {
    for (const { file, html } of pages) expect(html, file).not.toContain(process.cwd());
  });
});
