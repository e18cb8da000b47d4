import { describe, expect, test } from 'vitest';
import { readState } from '../../scripts/review/read-state.ts';
import { commitDisk, parseBatch, parseTree } from '../../scripts/review/commit-files.ts';
import { reviewPack } from '../../src/review/review-pack.ts';
import { packHtml } from '../../src/review/to-html.ts';
import { packMarkdown } from '../../src/review/to-markdown.ts';
import { memoryDisk } from '../support/memory-disk.ts';
import { smallContent } from '../support/small-content.ts';

async function pack(edit: (files: Record<string, string>) => void) {
  const files = await smallContent();
  const before = await readState(memoryDisk(files), 'content');
  const edited = { ...files };
  edit(edited);
  return reviewPack('main', before, await readState(memoryDisk(edited), 'content'));
}
const valuation = (files: Record<string, string>) =>
  Object.keys(files).find((file) => /^content\/figures\/.*300/.test(file)) ?? '';

describe('the review pack', () => {
  test('is empty when nothing changed', async () => {
    const same = await pack(() => undefined);
    expect(same).toMatchObject({
      records: [],
      unread: [],
      files: [],
      charts: [],
      judgements: { opened: [], closed: [], grades: [], coverage: [] },
    });
  });

  test('shows a changed field with before and after, and the charts that differ', async () => {
    const changed = await pack((files) => {
      const file = valuation(files);
      files[file] = (files[file] ?? '')
        .replace(/metric: \w+/, 'metric: revenue')
        .replace('review: machine', 'review: reviewed');
    });
    expect(changed.records).toMatchObject([
      {
        kind: 'changed',
        fields: [
          { path: 'metric', before: 'valuation', after: 'revenue' },
          { path: 'review', before: 'machine', after: 'reviewed' },
        ],
      },
    ]);
    expect(changed.charts.map(({ name }) => name)).toContain('valuations');
    expect(packMarkdown(changed)).toContain('**changed**');
  });

  test('shows what is removed, and what then stands in no record', async () => {
    const removed = await pack((files) => delete files[valuation(files)]);
    expect(removed.records).toMatchObject([{ kind: 'removed' }]);
    expect(removed.judgements.coverage.length).toBeGreaterThan(0);
    const [first] = removed.charts;
    expect(first?.amount).toBeGreaterThan(0);
  });

  test('shows a note of the editor, and the files that are no records', async () => {
    const noted = await pack((files) => {
      files[valuation(files)] += '\nRead *twice*.\n';
      files['content/site.yaml'] = (files['content/site.yaml'] ?? '').replace('A test.', 'Tested.');
      files['content/seeds/more.txt'] = 'One line.\n';
    });
    expect(noted.records).toMatchObject([
      { kind: 'changed', fields: [{ path: 'body', before: null, after: 'Read twice.' }] },
    ]);
    expect(noted.files).toEqual([
      { kind: 'added', name: 'seeds/more.txt', before: null, after: 'One line.' },
      {
        kind: 'changed',
        name: 'site.yaml',
        before: 'description: A test.',
        after: 'description: Tested.',
      },
    ]);
  });

  test('shows what a decision does to a grade, with the criterion by its name', async () => {
    const decided = await pack((files) => {
      const source = /content\/sources\/(.*)\.mdx/.exec(Object.keys(files).join('\n'))?.[1] ?? '';
      files['content/overrides/a-decision.yaml'] =
        `id: a-decision\ntarget: criterion:${source}/R1\nexpect: 1\nset: 0.5\nreason: The author writes under a name of the house.\nevidence: [{ url: "https://example.org/", accessed: 2026-01-02, note: Says so. }]\nby: ada\ndate: 2026-01-02\n`;
    });
    expect(decided.judgements.grades.flatMap(({ why }) => why)).toEqual([
      'R1 (named author): 1.00 → 0.50',
    ]);
    expect(decided.files.map(({ name }) => name)).toEqual(['overrides/a-decision.yaml']);
  });

  test('does not call a record removed that it cannot read', async () => {
    const broken = await pack((files) => {
      files[valuation(files)] = '---\nmetric: [\n---\n';
    });
    expect(broken.records).toEqual([]);
    expect(broken.unread).toHaveLength(1);
    expect(packHtml(broken)).toContain('Cannot be read');
  });

  test('carries no markup of the content into its own', async () => {
    const evil = '<img src=x onerror=alert(1)> [x](javascript:y) @all';
    const forged = await pack((files) => {
      const file = Object.keys(files).find((name) => name.startsWith('content/entities/')) ?? '';
      files[file] = (files[file] ?? '').replace(
        /aliases: .*/,
        `aliases: [${JSON.stringify(evil)}]`,
      );
    });
    expect(packHtml(forged)).not.toMatch(/<img|javascript:y\)\]|<script/);
    expect(packMarkdown(forged)).not.toMatch(/<img|(?<!\\)\]\(|(?<!\\)@all/);
  });
});

test('the files of a commit are read as git prints them', async () => {
  const tree = parseTree(
    new TextEncoder().encode('100644 blob aa\tcontent/a b.txt\x00120000 blob bb\tcontent/l\x00'),
  );
  const blobs = parseBatch(new TextEncoder().encode('aa blob 3\nx\ny\nbb blob 1\nz\ncc missing\n'));
  const disk = commitDisk(tree, blobs, () => '');
  expect(await disk.list('content')).toEqual({ files: ['a b.txt'], links: ['l'] });
  expect(new TextDecoder().decode((await disk.read('content/a b.txt')) ?? undefined)).toBe('x\ny');
  expect(await disk.read('content/l')).toBeNull();
});
