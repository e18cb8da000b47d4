import { describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/content/check-content.ts';
import { findDanger } from '../../scripts/content/read-record.ts';
import { runConvert } from '../../scripts/convert/run-convert.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { memoryDisk } from '../support/memory-disk.ts';

const PAYLOAD = 'globalThis.pwned = true';
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Northwind sells a ferry</title>${head}</head><body><article><h1>Northwind sells a ferry</h1><p>Northwind has sold a ferry for €40 million, the company said on 3 March 2025.</p>${body}</article></body></html>`;
const note = (body: string) => `# Northwind sells a ferry\n\nIt costs €40 million.\n\n${body}\n`;
const times = (text: string, length: number) => text.repeat(Math.ceil(length / text.length));

/** Documents as strangers may send them, by file name. */
const DOCUMENTS: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>> = {
  // What would run
  'a script': { 'a.html': page(`<script>${PAYLOAD}</script>`) },
  'an event handler': { 'a.html': page(`<img src=x onerror="${PAYLOAD}">`) },
  'a script link': { 'a.html': page(`<a href="javascript:${PAYLOAD}">more</a>`) },
  'markup in plain text': {
    'a.txt': `Title here now\n\n<script>${PAYLOAD}</script> {${PAYLOAD}} <b>x</b>\n`,
  },
  'an import in plain text': {
    'a.txt': `A title of four words\n\nimport x from 'node:fs'\n\nexport const y = 1\n`,
  },
  'an expression in Markdown': { 'a.md': note(`{${PAYLOAD}} and \`{${PAYLOAD}}\``) },
  'a script link in Markdown': {
    'a.md': note(`[more](javascript:${PAYLOAD}) ![x](https://example.org/x.png)`),
  },
  'HTML in Markdown': {
    'a.md': note(`<iframe src="https://example.org/"></iframe>\n\n<script>${PAYLOAD}</script>`),
  },
  'markup in the title and the author': {
    'a.html': page(
      '',
      `<meta name="author" content="{${PAYLOAD}} <b>Ada</b>"><meta property="og:title" content="---\nlayout: x">`,
    ),
  },
  'a title that closes the frontmatter': {
    'a.md': `---\ntitle: "x\\n---\\nimport y"\n---\n\nSome words stand here.\n`,
  },
  'data of a machine that is none': {
    'a.html': page(
      '',
      `<script type="application/ld+json">{"__proto__":{"polluted":true},"headline":{"a":1}}</script>`,
    ),
  },
  // What shows something else
  'text that turns around': {
    'a.txt': 'Northwind pays \u202e000,1$\u202c\n\nNorthwind \u2067paid\u2069 €4 million\u200b.\n',
  },
  'zero-width letters': { 'a.md': note(times('Nor\u200bth\u200dwind\ufeff paid. ', 400)) },
  'names that look alike': {
    'a.txt':
      'Two companies of one look\n\nApple earned €4 million. \u0410pple earned €5 million. \u0391pple earned €6 million.\n',
  },
  'control characters': {
    'a.txt': 'A title with bells\n\nNorthwind \u0007\u001b[2J paid \u0085 €4 million.\n',
  },
  // Names
  'a name that turns around': { 'a\u202etxt.txt': 'Some words stand here.\n' },
  'a name with a line break': { 'a\n::error::b.txt': 'Some words stand here.\n' },
  'a name with backslashes': { '..\\..\\a.txt': 'Some words stand here.\n' },
  'names that differ in case and accents': {
    'A.txt': note('One.'),
    'a.txt': note('Two.'),
    'á.txt': note('Three.'),
  },
  'a hidden file': { '.env.txt': 'KEY=1' },
  // What keeps a reader busy
  'a YAML bomb': {
    'a.md': `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((key, i) => `${key}: &${key} [${`*${'abcdefghi'[i] ?? ''},`.repeat(9)}]`).join('\n')}\ntitle: *i\n---\n\nSome words stand here.\n`,
  },
  'brackets without end in the frontmatter': {
    'a.md': `---\na: ${'['.repeat(200_000)}\n---\n\nWords.\n`,
  },
  'keys without end in the frontmatter': {
    'a.md': `---\n${Array.from({ length: 40_000 }, (_, i) => `key${i}: 1`).join('\n')}\n---\n\nWords.\n`,
  },
  'quotes in quotes': { 'a.md': `${'>'.repeat(200_000)} x\n` },
  'lists in lists': { 'a.md': `${'- '.repeat(100_000)}x\n` },
  'links without end': { 'a.md': note(times('[a](', 400_000)) },
  'emphasis without end': { 'a.md': note(times('*a **b ', 400_000)) },
  'a table of 60,000 rows': { 'a.md': `|a|b|\n|-|-|\n${times('|x|y|\n', 360_000)}` },
  'elements without end': { 'a.html': page(times('<div>', 400_000)) },
  'letters in elements without end': { 'a.html': page(times('<b>', 400_000)) },
  'angle brackets': { 'a.html': page(times('<', 400_000)) },
  'an article of initials': { 'a.txt': `A title of words\n\n${times('A.', 400_000)}\n` },
  'an article of amounts': {
    'a.txt': `A title of words\n\n${times('Northwind paid $5 million. ', 100_000)}\n`,
  },
  'an article of quotation marks': { 'a.txt': `A title of words\n\n${times('“a ', 200_000)}\n` },
  'an article of names': { 'a.txt': `A title of words\n\n${times('Ada Palm and ', 400_000)}\n` },
  'white space': { 'a.txt': `A title of words\n\nx${' '.repeat(400_000)}y\n` },
  'one letter with 400,000 accents': {
    'a.txt': `A title of words\n\ne${'\u0301'.repeat(400_000)} here.\n`,
  },
  'a line of five million letters': {
    'a.txt': `A title of words\n\n${times('ferry ', 5_000_000)}\n`,
  },
  'a line of fifty million letters': { 'a.txt': new Uint8Array(50_000_000).fill(97) },
  'a page of nine million characters': {
    'a.html': page(times('<p>Words of a page.</p>', 9_000_000)),
  },
};

/** Longest time of one folder, in seconds of the processor; a whole article takes a hundredth. */
const SECONDS = 20;

describe('a folder of documents from strangers', () => {
  test.each(Object.entries(DOCUMENTS))(
    'with %s neither runs, nor breaks, nor exhausts, and what it gives passes the check',
    async (_name, documents) => {
      const disk = memoryDisk({
        'content/site.yaml': 'title: T\nquestion: Q?\ndescription: D.\n',
        'in/good.txt': 'Lakeshore earns more\n\nLakeshore earned £12 million in revenue in 2024.\n',
        ...Object.fromEntries(
          Object.entries(documents).map(([name, text]) => [`in/${name}`, text]),
        ),
      });
      const began = process.cpuUsage();
      await runConvert(disk, { folder: 'in', out: 'content', mode: 'write' });
      const findings = await checkContent(disk, 'content');
      const { user, system } = process.cpuUsage(began);
      expect((user + system) / 1e6).toBeLessThan(SECONDS);
      expect(findings).toEqual([]);
      expect(globalThis).not.toHaveProperty('pwned');
      expect({}).not.toHaveProperty('polluted');
      const written = [...disk.files.keys()].filter((file) => file.startsWith('content/'));
      // The good document went through, whatever stood beside it.
      expect(written.filter((file) => file.startsWith('content/figures/'))).not.toEqual([]);
      expect(written.every((file) => /^content\/[ -~á]+$/.test(file))).toBe(true);
      for (const file of written) {
        const collection = COLLECTIONS.find((name) => file.startsWith(`content/${name}/`));
        const bytes = disk.files.get(file) ?? new Uint8Array();
        if (collection) expect(findDanger(collection, file, bytes)).toEqual([]);
      }
    },
  );

  test('of 3,000 files takes no more than so many single ones, and loses none', async () => {
    const disk = memoryDisk({
      'content/site.yaml': 'title: T\nquestion: Q?\ndescription: D.\n',
      ...Object.fromEntries(
        Array.from({ length: 3000 }, (_, i) => [`in/${i}.txt`, `Note number ${i}\n\nNothing.\n`]),
      ),
    });
    expect(await runConvert(disk, { folder: 'in', out: 'content', mode: 'write' })).toBe(0);
    const sources = [...disk.files.keys()].filter((file) => file.startsWith('content/sources/'));
    expect(sources).toHaveLength(3000);
  });

  test('of 100,000 files is refused with one finding, and nothing is read or written', async () => {
    const files = Array.from({ length: 100_000 }, (_, i) => [`in/${i}.txt`, 'Words.\n']);
    const disk = memoryDisk(Object.fromEntries(files) as Record<string, string>);
    const read: string[] = [];
    const watched = { ...disk, read: (file: string) => (read.push(file), disk.read(file)) };
    expect(await runConvert(watched, { folder: 'in', out: 'content', mode: 'write' })).toBe(1);
    expect(disk.printed.join('\n')).toContain(
      'Unexpected number of documents: 100000, expected at most 20000. None is read.',
    );
    expect(read.filter((file) => file.startsWith('in/'))).toEqual([]);
    expect([...disk.files.keys()].filter((file) => !file.startsWith('in/'))).toEqual([]);
  });

  test('with a line of 50 MB is told of it by name, and the others go through', async () => {
    const disk = memoryDisk({
      'content/site.yaml': 'title: T\nquestion: Q?\ndescription: D.\n',
      'in/good.txt': 'Lakeshore earns more\n\nLakeshore earned £12 million in revenue in 2024.\n',
      'in/line.txt': new Uint8Array(50_000_000).fill(97),
    });
    expect(await runConvert(disk, { folder: 'in', out: 'content', mode: 'write' })).toBe(1);
    expect(disk.printed.join('\n')).toContain('in/line.txt');
    expect(await checkContent(disk, 'content')).toEqual([]);
  });
});
