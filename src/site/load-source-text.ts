import { getEntry } from 'astro:content';
import type { Source } from '../domain/source.ts';
import type { PassageNote } from './passage-notes.ts';
import { sourceText, type SourceBlock } from './source-text.ts';

/** The text of a source, with its passages marked, from its file and its seed. */
export async function loadSourceText(
  source: Source,
  notes: readonly PassageNote[],
): Promise<SourceBlock[]> {
  const [entry, seed] = await Promise.all([
    getEntry('sources', source.id),
    getEntry('seeds', source.seed.file),
  ]);
  if (!entry || !seed)
    throw new Error(`Cannot load the text of ${source.id}: found no ${entry ? 'seed' : 'record'}.`);
  return sourceText(source, seed.data.text, entry.body ?? '', notes);
}
