import { readFile } from 'node:fs/promises';
import type { Source } from '../domain/source.ts';
import { frontmatterEnd } from '../text/frontmatter-end.ts';
import { CONTENT } from './content-folder.ts';
import type { PassageNote } from './passage-notes.ts';
import { readSeed } from './read-seed.ts';
import { sourceText, type SourceBlock } from './source-text.ts';

/** The text of a source, with its passages marked, from its file and its seed. */
export async function loadSourceText(
  source: Source,
  notes: readonly PassageNote[],
): Promise<SourceBlock[]> {
  const [file, seed] = await Promise.all([
    readFile(`${CONTENT}/sources/${source.id}.mdx`, 'utf8'),
    readSeed(source.seed.file),
  ]);
  return sourceText(source, seed.text, file.slice(frontmatterEnd(file)), notes);
}
