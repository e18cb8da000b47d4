import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/content/check-content.ts';
import { runConvert } from '../../scripts/convert/run-convert.ts';
import { reportText } from '../../scripts/report/text.ts';
import { memoryDisk, type MemoryDisk } from '../support/memory-disk.ts';

const ARTICLE = `Northwind raises €40m to build ferries

By Ada Palm

3 March 2025

Northwind has raised €40 million from Harbour Capital, the company said. The ferry builder is valued at about €300 million. It was founded in 2011.

Its rival Lakeshore earned £12 million in revenue in 2024. Lakeshore agreed a partnership with Northwind in January 2025.
`;
const SITE = 'title: Ferries\nquestion: Who builds them?\ndescription: A test.\n';

let files: Record<string, string>;
beforeAll(async () => {
  const disk = memoryDisk({ 'content/seeds/ferries.txt': ARTICLE, 'content/site.yaml': SITE });
  expect(await runConvert(disk, { folder: 'content/seeds', out: 'content', mode: 'write' })).toBe(
    0,
  );
  files = Object.fromEntries([...disk.files.keys()].map((file) => [file, disk.text(file) ?? '']));
});

const figureFile = () =>
  Object.keys(files).find((file) => /^content\/figures\/.*300/.test(file)) ?? '';
const sourceFile = () =>
  Object.keys(files).find((file) => file.startsWith('content/sources/')) ?? '';

/** What the check says after one edit. */
async function after(edit: (disk: MemoryDisk) => void): Promise<string> {
  const disk = memoryDisk(files);
  edit(disk);
  return reportText(await checkContent(disk, 'content'));
}
const replace = (file: string, from: string | RegExp, to: string) => (disk: MemoryDisk) =>
  void disk.write(file, (disk.text(file) ?? '').replace(from, to));

describe('check', () => {
  test('finds nothing wrong with what the converter wrote', async () => {
    expect(await after(() => undefined)).toBe('No findings.');
  });

  test('names the nearest true text when one character of a quote is changed', async () => {
    expect(
      await after(replace(figureFile(), 'exact: The ferry builder', 'exact: The fairy builder')),
    ).toMatchSnapshot();
  });

  test('says where a quote stands when its offsets are wrong', async () => {
    expect(await after(replace(figureFile(), /start: \d+/, 'start: 3'))).toMatchSnapshot();
  });

  test('names the nearest key when a key is unknown', async () => {
    expect(await after(replace(figureFile(), 'currency:', 'curency:'))).toMatchSnapshot();
  });

  test('names the nearest record when a reference leads nowhere', async () => {
    expect(await after(replace(figureFile(), /entity: .*/, 'entity: northwnd'))).toMatchSnapshot();
  });

  test('tells that a seed was changed', async () => {
    const report = await after(
      (disk) => void disk.write('content/seeds/ferries.txt', `${ARTICLE} `),
    );
    expect(report).toContain('[seed-unchanged]');
    expect(report).toContain('content/seeds/ferries.txt:1');
  });

  test('refuses words in a source that the document does not have', async () => {
    expect(
      await after(replace(sourceFile(), 'founded in 2011', 'founded in 1911')),
    ).toMatchSnapshot();
  });

  test.each([
    ['an import', 'import x from "node:fs"'],
    ['an export', 'export const x = 1'],
    ['an expression', 'Hello {process.exit(1)}'],
    ['an element', 'Hello <b>there</b>'],
    ['an image', '![x](https://example.org/x.png)'],
    ['a script link', '[x](javascript:alert(1))'],
    ['a data link', '[x](data:text/html,x)'],
    ['a link that hides its scheme', '[x](<java\tscript:alert(1)>)'],
    ['a link to another host without a scheme', '[x](//example.org/)'],
    ['an open brace', 'Hello {'],
  ])('refuses %s in a note', async (_name, note) => {
    const report = await after(
      (disk) => void disk.write(figureFile(), `${disk.text(figureFile()) ?? ''}\n${note}\n`),
    );
    expect(report).toContain('[no-code-in-content]');
    expect(report).toMatch(/figures\/[^:]+:\d+:\d+: error/);
  });

  test.each([
    ['YAML that does not parse', '---\na: [\n---\n'],
    ['no frontmatter', 'Hello'],
    ['frontmatter without an end', '---\na: 1\n'],
    ['an alias bomb', '---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n'],
    ['an empty file', ''],
  ])('answers a file with %s by a finding, and goes on', async (_name, text) => {
    const disk = memoryDisk(files);
    await disk.write('content/figures/broken.mdx', text);
    const findings = await checkContent(disk, 'content');
    expect(findings.map(({ place }) => place.file)).toEqual(
      findings.map(() => 'content/figures/broken.mdx'),
    );
    expect(findings.length).toBeGreaterThan(0);
  });

  test('refuses an amount in a note that no figure states, and lets one that does', async () => {
    const noted = (amount: string) =>
      after(
        (disk) =>
          void disk.write(figureFile(), `${disk.text(figureFile()) ?? ''}\nSome say ${amount}.\n`),
      );
    expect(await noted('€900 million')).toContain('[amounts-backed]');
    expect(await noted('€40 million')).toBe('No findings.');
  });

  test('refuses an amount that its quote does not state', async () => {
    expect(
      await after(replace(figureFile(), 'value: 300000000', 'value: 3000000')),
    ).toMatchSnapshot();
  });

  test('refuses an owner who is named nowhere near the quote', async () => {
    expect(await after(replace(figureFile(), /entity: .*/, 'entity: lakeshore'))).toMatchSnapshot();
  });

  test('asks for proof of what the document does not say of itself', async () => {
    expect(
      await after(replace(sourceFile(), 'publisher: null', 'publisher: The Harbour Times')),
    ).toMatchSnapshot();
    const proof =
      'external: { publisher: { url: "https://example.org/a", accessed: 2026-01-02, note: The masthead says so. } }';
    const proven = (disk: MemoryDisk) => {
      replace(sourceFile(), 'publisher: null', 'publisher: The Harbour Times')(disk);
      replace(sourceFile(), 'external: {}', proof)(disk);
    };
    expect(await after(proven)).toBe('No findings.');
  });

  test('holds decisions against what is computed today', async () => {
    const source = sourceFile().slice('content/sources/'.length, -'.mdx'.length);
    const decision = (expect: number) =>
      `id: a-decision\ntarget: criterion:${source}/R1\nexpect: ${expect}\nset: 0.5\nreason: The author writes under a name of the house.\nevidence: [{ url: "https://example.org/", accessed: 2026-01-02, note: Says so. }]\nby: ada\ndate: 2026-01-02\n`;
    const method = (disk: MemoryDisk) => {
      for (const file of ['method.yaml', 'ceilings.yaml'])
        void disk.write(`content/method/${file}`, readFileSync(`content/method/${file}`));
    };
    const report = (expect: number) =>
      after((disk) => {
        method(disk);
        void disk.write('content/overrides/a-decision.yaml', decision(expect));
      });
    expect(await report(1)).toBe('No findings.');
    expect(await report(0)).toContain('[override-stale]');
  });

  test('tells all problems at once', async () => {
    const report = await after((disk) => {
      replace(figureFile(), 'currency: EUR', 'currency: euro')(disk);
      replace(sourceFile(), 'titleBasis: printed', 'titleBasis: guessed')(disk);
    });
    expect(report).toContain('2 errors');
  });
});
