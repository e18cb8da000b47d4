import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../scripts/content/check-content.ts';
import { loadContent } from '../../scripts/content/load-content.ts';
import { scaffold } from '../../scripts/new/scaffold.ts';
import { memoryDisk } from '../support/memory-disk.ts';
import { smallContent } from '../support/small-content.ts';

const QUOTE = 'The ferry builder is valued at about €300 million.';

async function wanted(quote: string) {
  const files = await smallContent();
  const disk = memoryDisk(files);
  const { dossier, seeds } = (await loadContent(disk, 'content')).input;
  const [source] = dossier.sources;
  const doc = seeds.get('ferries.txt')?.doc;
  if (!source || !doc) throw new Error('Cannot test: found no source.');
  return {
    disk,
    wanted: {
      source,
      doc,
      quote,
      title: 'Who builds ferries?',
      answer: 'Northwind builds them',
      taken: new Set<string>(),
    },
  };
}

test.each(['figure', 'event', 'question'] as const)(
  'scaffold writes a %s that passes the check',
  async (kind) => {
    const { disk, wanted: given } = await wanted(QUOTE);
    const made = scaffold(kind, given);
    expect(made).toMatchObject({ ok: true });
    if (made.ok) await disk.write(`content/${made.path}`, made.text);
    expect(await checkContent(disk, 'content')).toEqual([]);
  },
);

test('scaffold names the nearest passage when the quote does not stand there', async () => {
  const made = scaffold('event', (await wanted(QUOTE.replace('ferry', 'fairy'))).wanted);
  expect(made.ok ? '' : made.message).toContain('The ferry builder is valued');
});

test('npm run new takes a document in, and asks for nothing where no terminal is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-new-'));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/new.ts', ...args, '--content', join(folder, 'content')], {
      encoding: 'utf8',
    });
  writeFileSync(
    join(folder, 'a.txt'),
    'Ferries for sale\n\nNorthwind is valued at €300 million.\n',
  );
  const taken = run('source', join(folder, 'a.txt'));
  expect(taken.status, taken.stderr).toBe(0);
  expect(taken.stdout).toContain('1 document');
  const asked = run('figure');
  expect(asked.status).toBe(2);
  expect(asked.stderr).toContain('--quote');
  const [source = ''] = readdirSync(join(folder, 'content/sources'));
  const made = run(
    'figure',
    '--source',
    source.replace('.mdx', ''),
    '--quote',
    'Northwind is valued at €300 million.',
  );
  rmSync(folder, { recursive: true, force: true });
  expect(made.stderr).toBe('');
  expect(made.stdout).toMatch(/figures\/\S+-300-million\.mdx/);
});
