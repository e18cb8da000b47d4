import { mkdirSync, readdirSync, rmSync, writeFileSync, appendFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPreview, type Preview } from '../../scripts/bench/preview.ts';
import { smallContent } from '../support/small-content.ts';

// Not below .cache, which a preview does not watch.
const CONTENT = '.bench/preview-test';
let preview: Preview;

beforeAll(async () => {
  rmSync(CONTENT, { recursive: true, force: true });
  for (const [file, text] of Object.entries(await smallContent())) {
    const path = file.replace(/^content\//, `${CONTENT}/`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  preview = await startPreview(CONTENT);
});

afterAll(async () => {
  await preview.close();
  rmSync(CONTENT, { recursive: true, force: true });
});

test('a preview shows each change to a note, the second as well as the first', async () => {
  const [file = ''] = readdirSync(`${CONTENT}/figures`).sort();
  const page = `/figures/${file.replace(/\.mdx$/, '')}/`;
  await preview.until(page, '<main');
  for (const note of ['A first note.', 'A second note.', 'A third note.']) {
    appendFileSync(`${CONTENT}/figures/${file}`, `\n${note}\n`);
    expect(await preview.until(page, note)).toBeGreaterThan(0);
  }
});
