import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPreview, type Preview } from '../../scripts/bench/preview.ts';
import { copyProject } from '../support/copy-project.ts';

let copy: string;
let preview: Preview;

beforeAll(async () => {
  copy = copyProject();
  preview = await startPreview('content', { cwd: copy });
});

afterAll(async () => {
  await preview.close();
  rmSync(copy, { recursive: true, force: true });
});

test('a preview shows each change to a note, the second as well as the first', async () => {
  const [file = ''] = readdirSync(`${copy}/content/figures`).sort();
  const page = `/figures/${file.replace(/\.mdx$/, '')}/`;
  await preview.until(page, '<main');
  for (const note of ['A first note.', 'A second note.', 'A third note.']) {
    appendFileSync(`${copy}/content/figures/${file}`, `\n${note}\n`);
    expect(await preview.until(page, note)).toBeGreaterThan(0);
  }
});
