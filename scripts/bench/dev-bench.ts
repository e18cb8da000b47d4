import { readdirSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { writeContent } from './generated-content.ts';
import { startPreview } from './preview.ts';
import { table } from './table.ts';

/**
 * Starts a preview of generated articles at each size, and measures in seconds how soon it answers, how long a page takes that
 * it has shown before, and how soon a note shows that an editor adds to one record: its first note, which makes the record a page with a note, and later
 * ones. Between them the preview has come to rest, as it does while an editor writes.
 */
export async function benchDev(counts: readonly number[]): Promise<void> {
  const rows: string[][] = [];
  for (const count of counts) {
    const content = `.bench/content-${count}`;
    await writeContent(content, '.cache/bench/documents', count);
    const files = readdirSync(`${content}/figures`).sort();
    const file = files[0] ?? '';
    const page = `/figures/${file.replace(/\.mdx$/, '')}/`;
    const preview = await startPreview(content);
    try {
      const times = [await preview.until(page, '<main'), await preview.until(page, '<main')];
      for (const note of ['A first note of an editor.', 'A second note.', 'A third note.']) {
        await preview.settled(page);
        await appendFile(`${content}/figures/${file}`, `\n${note}\n`);
        times.push(await preview.until(page, note));
      }
      rows.push([String(count), String(files.length), ...times.map((time) => time.toFixed(2))]);
    } finally {
      await preview.close();
    }
  }
  console.log(
    table(
      ['articles', 'amounts', 'first page s', 'same page s', 'first note s', 'second s', 'third s'],
      rows,
    ),
  );
}
