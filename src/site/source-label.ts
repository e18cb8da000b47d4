import type { Source } from '../domain/source.ts';

/** Words of a title that stand for a source without a publisher. */
const TITLE_WORDS = 5;

/** A short name for a source in running text: its publisher, or the first words of its title. */
export function sourceLabel({ publisher, title }: Pick<Source, 'publisher' | 'title'>): string {
  if (publisher !== null) return publisher;
  const words = title.split(/\s+/);
  return words.length <= TITLE_WORDS + 1
    ? `“${title}”`
    : `“${words.slice(0, TITLE_WORDS).join(' ')} …”`;
}

/** The short names of all sources, by id. */
export function labelsOf(
  sources: readonly Pick<Source, 'id' | 'publisher' | 'title'>[],
): ReadonlyMap<string, string> {
  return new Map(sources.map((source) => [source.id, sourceLabel(source)]));
}
