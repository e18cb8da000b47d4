import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/content/check-content.ts';
import { pathFault } from '../../scripts/content/content-paths.ts';
import { runConvert } from '../../scripts/convert/run-convert.ts';
import { fullDiskHint, whyNotWritten } from '../../scripts/disk-words.ts';
import { slashes } from '../../scripts/slashes.ts';
import { memoryDisk } from '../support/memory-disk.ts';
import { smallContent } from '../support/small-content.ts';

/** What an editor on Windows makes of files that people edit: other line ends, and perhaps a byte order mark. */
const asWindows = (files: Record<string, string>, mark = '') =>
  Object.fromEntries(
    Object.entries(files).map(([file, text]) =>
      /^content\/(?:seeds|\.generated)\//.test(file)
        ? [file, text]
        : [file, mark + text.replaceAll('\n', '\r\n')],
    ),
  );

describe('content with the line ends of Windows', () => {
  test.each([
    ['alone', ''],
    ['and a byte order mark', '\ufeff'],
  ])('%s passes the check', async (_name, mark) => {
    const disk = memoryDisk(asWindows(await smallContent(), mark));
    expect(await checkContent(disk, 'content')).toEqual([]);
  });

  test('is left as it is by a run of the converter', async () => {
    const disk = memoryDisk(asWindows(await smallContent()));
    const before = new Map(disk.files);
    expect(await runConvert(disk, { folder: 'content/seeds', out: 'content', mode: 'write' })).toBe(
      0,
    );
    expect(disk.files).toEqual(before);
  });

  test('is told of at the same lines and columns', async () => {
    const files = await smallContent();
    const file = Object.keys(files).find((name) => name.startsWith('content/figures/')) ?? '';
    files[file] =
      `${(files[file] ?? '').replace('review: machine', 'review: machin')}\nA {brace}.\n`;
    const places = async (content: Record<string, string>) =>
      (await checkContent(memoryDisk(content), 'content')).map(({ rule, place }) => [
        rule,
        place.line,
        place.column,
      ]);
    const told = await places(files);
    expect(told.length).toBeGreaterThan(1);
    expect(await places(asWindows(files))).toEqual(told);
  });
});

test('slashes turns the separators of Windows, and leaves names of other systems alone', () => {
  expect(slashes('content\\figures\\a.mdx', '\\')).toBe('content/figures/a.mdx');
  expect(slashes('C:\\Users\\Ada\\content', '\\')).toBe('C:/Users/Ada/content');
  expect(slashes('odd\\name.txt', '/')).toBe('odd\\name.txt');
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[^\\/]+$/)), (parts) => {
      expect(slashes(parts.join('\\'), '\\')).toBe(parts.join('/'));
    }),
  );
});

test.each(['con', 'nul', 'com1', 'lpt9', 'aux', 'prn'])(
  'a record named %s, which Windows cannot hold, is refused everywhere',
  (name) => {
    expect(pathFault(`entities/${name}.mdx`)?.rule).toBe('file-name');
  },
);

test('a document whose name holds a backslash is refused: elsewhere it would be a folder', () => {
  expect(pathFault('seeds/..\\..\\x.txt')?.rule).toBe('file-name');
});

describe('a file that cannot be written', () => {
  const failure = (code: string) => Object.assign(new Error(`${code}: x`), { code });

  test.each([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk is full'],
    ['EACCES', 'no permission'],
    ['EPERM', 'no permission'],
    ['EROFS', 'no permission'],
  ])('for %s says that %s, and what to do', (code, words) => {
    const told = whyNotWritten(failure(code), 'content/a.mdx');
    expect(told).toMatch(/^Cannot write content\/a\.mdx: /);
    expect(told).toContain(words);
  });

  test('for another reason is a fault of the program', () => {
    expect(whyNotWritten(failure('EINVAL'), 'a')).toBeNull();
    expect(whyNotWritten('x', 'a')).toBeNull();
  });

  test('after a failed build a nearly full disk is named, another is not', () => {
    expect(fullDiskHint(3_000_000, 'dist')).toContain('3.0 MB left');
    expect(fullDiskHint(3_000_000_000, 'dist')).toBeNull();
  });
});
