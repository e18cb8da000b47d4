import { expect, test } from 'vitest';
import { editLinks } from '../../src/site/edit-links.ts';
import { reviewWords } from '../../src/site/review-words.ts';

const site = { repository: 'https://git.example.org/ada/ferries/', branch: 'main' };
const page = 'https://example.org/dossier/figures/a-figure/';

test('editLinks leads a record’s page to its file, and a form that knows page and file', () => {
  const links = editLinks(site, 'figures/a-figure/', page);
  expect(links?.edit).toBe(
    'https://git.example.org/ada/ferries/edit/main/content/figures/a-figure.mdx',
  );
  const form = new URL(links?.dispute ?? '');
  expect(form.pathname).toBe('/ada/ferries/issues/new');
  expect(Object.fromEntries(form.searchParams)).toEqual({
    template: 'claim.yml',
    page,
    file: 'content/figures/a-figure.mdx',
  });
  expect(new URL(links?.propose ?? '').searchParams.get('template')).toBe('source.yml');
});

test.each([
  ['timeline/entity/northwind/', '/tree/main/content/events'],
  ['questions/', '/tree/main/content/questions'],
  ['', '/edit/main/content/site.yaml'],
  ['somewhere/else/', '/edit/main/content/site.yaml'],
])('editLinks leads %j to %s', (path, end) => {
  expect(editLinks(site, path, page)?.edit).toBe(`https://git.example.org/ada/ferries${end}`);
});

test('editLinks gives none when the site names no repository', () => {
  expect(editLinks({ ...site, repository: null }, 'figures/a-figure/', page)).toBeNull();
});

test('reviewWords says what no person has checked, and nothing when all is', () => {
  const [machine, reviewed, rejected] = (['machine', 'reviewed', 'rejected'] as const).map(
    (review) => ({ review }),
  );
  if (!machine || !reviewed || !rejected) throw new Error('Cannot test: found no records.');
  expect(reviewWords([machine, machine])).toMatch(/^A program has read everything/);
  expect(reviewWords([machine, reviewed])).toMatch(/^Some of/);
  expect(reviewWords([reviewed, rejected])).toBeNull();
  expect(reviewWords([])).toBeNull();
});
