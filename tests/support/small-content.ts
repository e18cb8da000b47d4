import { readFileSync } from 'node:fs';
import { runConvert } from '../../scripts/convert/run-convert.ts';
import { memoryDisk } from './memory-disk.ts';

/** A short invented article with amounts, dates and names. */
export const ARTICLE = `Northwind raises €40m to build ferries

By Ada Palm

3 March 2025

Northwind has raised €40 million from Harbour Capital, the company said. The ferry builder is valued at about €300 million. It was founded in 2011.

Its rival Lakeshore earned £12 million in revenue in 2024. Lakeshore agreed a partnership with Northwind in January 2025.
`;

/** The content that the converter makes of the article, with a site and the method's constants, by path. */
export async function smallContent(): Promise<Record<string, string>> {
  const disk = memoryDisk({
    'content/seeds/ferries.txt': ARTICLE,
    'content/site.yaml': 'title: Ferries\nquestion: Who builds them?\ndescription: A test.\n',
    'content/method/method.yaml': readFileSync('content/method/method.yaml'),
    'content/method/ceilings.yaml': readFileSync('content/method/ceilings.yaml'),
  });
  await runConvert(disk, { folder: 'content/seeds', out: 'content', mode: 'write' });
  return Object.fromEntries([...disk.files.keys()].map((file) => [file, disk.text(file) ?? '']));
}
