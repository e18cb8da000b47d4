import type { SourceId } from '../domain/ids.ts';
import type { Source } from '../domain/source.ts';

/** What a chart needs to name a source. */
export type NamedSource = Pick<Source, 'id' | 'title' | 'publisher'>;

/**
 * A short name for each source: its publisher where it names one and no other source shares it, else the publisher and the
 * title, else the title. Charts shorten what does not fit; the full name stands in the mark's label.
 */
export function sourceNames(sources: readonly NamedSource[]): ReadonlyMap<SourceId, string> {
  const counts = new Map<string, number>();
  for (const { publisher } of sources) {
    if (publisher !== null) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  return new Map(
    sources.map(({ id, title, publisher }) => {
      if (publisher === null) return [id, title];
      return [id, counts.get(publisher) === 1 ? publisher : `${publisher}: ${title}`];
    }),
  );
}
