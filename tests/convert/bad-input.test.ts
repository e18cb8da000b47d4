import { describe, expect, test } from 'vitest';
import { runConvert } from '../../scripts/convert/run-convert.ts';
import { memoryDisk } from '../support/memory-disk.ts';

const GOOD =
  'Northwind raises €40m\n\nNorthwind has raised €40 million from Harbour Capital, the company said on Monday.\n';
const SITE = 'title: T\nquestion: Q?\ndescription: D.\n';

const broken: [string, string, Uint8Array][] = [
  ['an empty file', 'empty.txt', new Uint8Array()],
  ['a file of white space', 'blank.txt', new TextEncoder().encode(' \n\n\t\n')],
  [
    'a picture',
    'picture.txt',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  ],
  ['a file of another kind', 'report.pdf', new TextEncoder().encode('%PDF-1.7')],
  [
    'text cut in the middle of a letter',
    'cut.txt',
    new TextEncoder().encode('The café and the naïve résumé of Zoë').slice(0, -1),
  ],
  ['an enormous file', 'huge.txt', new Uint8Array(10_000_001).fill(97)],
];

describe('convert, given a folder with a bad document', () => {
  test.each(broken)('tells of %s by name, and converts the others', async (_what, file, bytes) => {
    const disk = memoryDisk({
      'content/seeds/good.txt': GOOD,
      [`content/seeds/${file}`]: bytes,
      'content/site.yaml': SITE,
    });
    const code = await runConvert(disk, { folder: 'content/seeds', out: 'content', mode: 'write' });
    expect(code).toBe(1);
    expect(disk.printed.join('\n')).toContain(`content/seeds/${file}: error: `);
    expect([...disk.files.keys()].some((path) => path.startsWith('content/figures/'))).toBe(true);
    expect(disk.files.get(`content/seeds/${file}`)).toEqual(bytes);
  });

  test('says so when the folder has no documents', async () => {
    const disk = memoryDisk({ 'content/site.yaml': SITE });
    expect(await runConvert(disk, { folder: 'content/seeds', out: 'content', mode: 'write' })).toBe(
      0,
    );
    expect(disk.printed.join('\n')).toContain('No documents in content/seeds');
  });

  test('writes nothing on a dry run, and prints the plan', async () => {
    const disk = memoryDisk({ 'content/seeds/good.txt': GOOD, 'content/site.yaml': SITE });
    await runConvert(disk, { folder: 'content/seeds', out: 'content', mode: 'dry-run' });
    expect([...disk.files.keys()]).toEqual(['content/seeds/good.txt', 'content/site.yaml']);
    expect(disk.printed.join('\n')).toMatch(/create\s+content\/figures\//);
  });

  test('copies the documents of another folder byte for byte', async () => {
    const disk = memoryDisk({ 'articles/2025/good.txt': GOOD });
    await runConvert(disk, { folder: 'articles', out: 'mine', mode: 'write' });
    expect(disk.text('mine/seeds/2025/good.txt')).toBe(GOOD);
    expect([...disk.files.keys()].some((path) => path.startsWith('mine/sources/'))).toBe(true);
  });
});
