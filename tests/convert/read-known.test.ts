import { expect, test } from 'vitest';
import { dossierOf, readKnown } from '../../scripts/convert/read-known.ts';
import { memoryDisk } from '../support/memory-disk.ts';

const entity = (name: string) =>
  `---\nname: ${name}\nkind: organisation\naliases: []\nreview: machine\n---\n`;

test('readKnown(effects, folder) reads what records say, whatever their bodies, and keeps every text as it stands', async () => {
  const disk = memoryDisk({
    'content/entities/falk.mdx': `${entity('Falk')}{not a body}\n`,
    'content/entities/odd.mdx': '---\nname: [\n---\n',
    'content/entities/latin.mdx': new Uint8Array([0x2d, 0xff, 0xfe]),
    'content/entities/note.txt': 'no record',
    'content/seeds/a.txt': 'A document.',
  });
  const known = await readKnown(disk, 'content');
  expect(dossierOf(known).entities.map(({ id, name }) => [id, name])).toEqual([['falk', 'Falk']]);
  expect([...known.texts.keys()]).toEqual(['entities/falk.mdx', 'entities/odd.mdx']);
  expect([...known.damaged]).toEqual(['entities/latin.mdx']);
});

test('readKnown(effects, folder, like) understands a file that is the same in both states once', async () => {
  const disk = memoryDisk({
    'content/entities/falk.mdx': entity('Falk'),
    'content/entities/ora.mdx': entity('Ora'),
    'content/.generated/entities/falk.mdx': entity('Falk'),
    'content/.generated/entities/ora.mdx': entity('Orah'),
  });
  const base = await readKnown(disk, 'content/.generated');
  const ours = await readKnown(disk, 'content', base);
  expect(ours.known.entities.get('falk')).toBe(base.known.entities.get('falk'));
  expect(ours.known.entities.get('ora')?.name).toBe('Ora');
});
