import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recover } from '../../scripts/convert/apply-plan.ts';
import { runConvert } from '../../scripts/convert/run-convert.ts';
import { memoryDisk, type MemoryDisk } from '../support/memory-disk.ts';

/** Situations tried by each law; more on request: `FUZZ_RUNS=10000 npm test`. */
const RUNS = Math.min(2000, Number(process.env['FUZZ_RUNS'] ?? 60));

const SENTENCES = [
  'Northwind has raised €40 million from Harbour Capital, the company said.',
  'The ferry builder Northwind is valued at about €300 million.',
  'Northwind was founded in 2011.',
  'Lakeshore earned £12 million in revenue in 2024.',
  'Lakeshore agreed a partnership with Northwind in January 2025.',
  'Harbour Capital reportedly paid $5 million for Eastgate on 3 May 2024.',
  'Ada Palm, who leads Lakeshore, said the plan was “not for sale”.',
  'Terms were not disclosed.',
];
const document = fc
  .record({
    sentences: fc.shuffledSubarray(SENTENCES, { minLength: 1 }),
    published: fc.constantFrom('3 March 2025', '4 April 2025', null),
  })
  .map(
    ({ sentences, published }) =>
      `Northwind builds ferries\n\nBy Ada Palm\n\n${published ? `${published}\n\n` : ''}${sentences.join(' ')}\n`,
  );
const documents = fc.dictionary(fc.constantFrom('a.txt', 'b.txt', 'c.md'), document, {
  minKeys: 1,
});

/** What a person does to a file; `mark` stands nowhere else. */
const EDITS = {
  comment: (text: string, mark: string) => text.replace(/^(?=review:)/m, `# ${mark}\n`),
  'comment behind': (text: string, mark: string) =>
    text.replace(/^(review: \w+)$/m, `$1 # ${mark}`),
  value: (text: string, mark: string) =>
    text.replace(/^(title|name|metric|question): .*$/m, `$1: ${mark}`),
  'key order': (text: string, mark: string) =>
    text
      .replace(/^(review: \w+\n)(?=---)/m, '')
      .replace(/^---\n/, `---\nreview: reviewed # ${mark}\n`),
  'key of its own': (text: string, mark: string) => text.replace(/^---\n/, `---\n${mark}: 1\n`),
  note: (text: string, mark: string) => `${text}\n${mark}\n`,
  'line ends': (text: string, mark: string) => `${text}\n${mark}\n`.replaceAll('\n', '\r\n'),
  'broken YAML': (text: string, mark: string) => text.replace(/^---\n/, `---\n${mark}: [\n`),
  'no frontmatter': (_text: string, mark: string) => `${mark}\n`,
} as const;
type Edit = keyof typeof EDITS | 'delete' | 'rename' | 'other encoding';
const edits = fc.array(
  fc.record({
    edit: fc.constantFrom<Edit>(
      ...(Object.keys(EDITS) as Edit[]),
      'delete',
      'rename',
      'other encoding',
    ),
    file: fc.nat(99),
  }),
  { minLength: 1, maxLength: 6 },
);

const content = (seeds: Record<string, string>) =>
  Object.fromEntries(Object.entries(seeds).map(([name, text]) => [`content/seeds/${name}`, text]));
const records = (disk: MemoryDisk) =>
  [...disk.files.keys()]
    .filter((file) =>
      /^content\/(?:sources|figures|events|entities|questions)\/.*\.mdx$/.test(file),
    )
    .sort();
const convert = (disk: MemoryDisk) =>
  runConvert(disk, { folder: 'content/seeds', out: 'content', mode: 'write' });
const snapshot = (disk: MemoryDisk) =>
  new Map([...disk.files].map(([file, bytes]) => [file, Buffer.from(bytes).toString('latin1')]));

describe('a run after people edited', () => {
  test('loses no byte of theirs, and a second run changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(documents, documents, edits, async (before, after, list) => {
        const disk = memoryDisk(content(before));
        await convert(disk);
        const marks = new Map<string, string[]>();
        const gone = new Set<string>();
        for (const [i, { edit, file }] of list.entries()) {
          const all = records(disk);
          const path = all[file % all.length];
          if (path === undefined) continue;
          const mark = `mark${i}mark`;
          const bytes = disk.files.get(path) ?? new Uint8Array();
          const text = Buffer.from(bytes).toString('latin1');
          const move = (to: string | null) => {
            gone.add(path);
            if (to !== null) marks.set(to, marks.get(path) ?? []);
            marks.delete(path);
            disk.files.delete(path);
          };
          if (edit === 'delete') move(null);
          else if (edit === 'rename') {
            const to = path.replace('.mdx', `-${mark}.mdx`);
            move(to);
            disk.files.set(to, bytes);
          } else {
            const edited =
              edit === 'other encoding' ? `${text}\n\xe9 ${mark}\n` : EDITS[edit](text, mark);
            disk.files.set(path, new Uint8Array(Buffer.from(edited, 'latin1')));
            const kept = (marks.get(path) ?? []).filter((known) => edited.includes(known));
            marks.set(path, edited.includes(mark) ? [...kept, mark] : kept);
          }
        }
        for (const file of Object.keys(before)) disk.files.delete(`content/seeds/${file}`);
        for (const [file, text] of Object.entries(content(after)))
          disk.files.set(file, new TextEncoder().encode(text));
        const edited = snapshot(disk);
        const code = await convert(disk);
        const ends = snapshot(disk);
        for (const [file, words] of marks) {
          if (words.length === 0) continue;
          for (const word of words) expect(ends.get(file), file).toContain(word);
          if (ends.has(`${file}.new`)) {
            expect(ends.get(file)).toBe(edited.get(file));
            expect(code).toBe(1);
            expect(disk.printed.join('\n')).toContain(file);
          }
        }
        for (const file of gone) expect(ends.has(file), file).toBe(false);
        await convert(disk);
        expect(snapshot(disk)).toEqual(ends);
      }),
      { numRuns: RUNS },
    );
  });

  test('names a proposal that waits in every run, until somebody deals with it', async () => {
    const disk = memoryDisk(content({ 'a.txt': `Northwind builds ferries\n\n${SENTENCES[1]}\n` }));
    await convert(disk);
    await disk.write('content/figures/x.mdx.new', '---\n---\n');
    expect(await convert(disk)).toBe(1);
    expect(disk.printed.at(-1)).toContain('figures/x.mdx.new');
  });

  test('shows with --dry-run what would change, and writes nothing', async () => {
    const disk = memoryDisk(content({ 'a.txt': `Northwind builds ferries\n\n${SENTENCES[1]}\n` }));
    await convert(disk);
    const figure = records(disk).find((file) => file.includes('figures/')) ?? '';
    await disk.write(
      figure,
      (disk.text(figure) ?? '').replace('review: machine', 'review: reviewed # by ada'),
    );
    await disk.write(
      'content/seeds/a.txt',
      `Northwind builds ferries\n\nA new line.\n\n${SENTENCES[1]}\n`,
    );
    const before = snapshot(disk);
    disk.printed.length = 0;
    await runConvert(disk, { folder: 'content/seeds', out: 'content', mode: 'dry-run' });
    expect(snapshot(disk)).toEqual(before);
    expect(disk.printed.join('\n')).toMatchSnapshot();
  });
});

describe('a converter that is killed', () => {
  const seeds = (text: string) => ({
    'new/a.txt': text,
    'new/b.txt': `Ferries\n\n${SENTENCES[3]}\n`,
  });
  const old = `Northwind builds ferries\n\n${SENTENCES[0]}\n`;
  const fresh = `Northwind builds ferries\n\n${SENTENCES.slice(1, 5).join(' ')}\n`;
  const run = (disk: MemoryDisk) =>
    runConvert(disk, { folder: 'new', out: 'content', mode: 'write' });
  /** Everything a reader of the content sees. */
  const seen = (disk: MemoryDisk) =>
    JSON.stringify([...snapshot(disk)].filter(([file]) => file.startsWith('content/')).sort());

  test('leaves the old content or the new, and the next run succeeds (250 kills)', async () => {
    const disk = memoryDisk(seeds(old));
    await run(disk);
    const start = Object.fromEntries(disk.files);
    const before = seen(disk);
    const end = memoryDisk({ ...start, ...seeds(fresh) });
    await run(end);
    const after = seen(end);
    let effects = 0;
    const counted = memoryDisk({ ...start, ...seeds(fresh) });
    const count =
      <A extends unknown[], T>(act: (...args: A) => Promise<T>) =>
      (...args: A): Promise<T> => {
        effects++;
        return act(...args);
      };
    await run({
      ...counted,
      write: count(counted.write),
      rename: count(counted.rename),
      remove: count(counted.remove),
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(effects - 1), fc.boolean(), async (steps, half) => {
        const victim = memoryDisk({ ...start, ...seeds(fresh) });
        let left = steps;
        let die = (): void => undefined;
        const death = new Promise<'killed'>((resolve) => (die = () => resolve('killed')));
        const mortal =
          <A extends unknown[], T>(act: (...args: A) => Promise<T>, leave?: (...args: A) => void) =>
          (...args: A): Promise<T> => {
            if (left-- > 0) return act(...args);
            if (half) leave?.(...args);
            die();
            return new Promise(() => undefined); // a killed program answers nobody
          };
        const dying: MemoryDisk = {
          ...victim,
          // What a kill in the middle of a write leaves: the temporary neighbour, half written.
          write: mortal(victim.write, (file) =>
            victim.files.set(file.replace(/([^/]+)$/, '.$1.0badcafe.tmp'), new Uint8Array([45])),
          ),
          rename: mortal(victim.rename),
          remove: mortal(victim.remove),
        };
        expect(await Promise.race([run(dying), death])).toBe('killed');
        const healed = memoryDisk(Object.fromEntries(victim.files));
        await recover(healed, 'content');
        expect([before, after]).toContain(seen(healed));
        expect(await run(victim)).toBe(0);
        expect(seen(victim)).toBe(after);
      }),
      { numRuns: 250 },
    );
  }, 120_000);
});
