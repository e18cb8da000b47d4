import { compareWords } from './search-pages.ts';
import { SEARCH_KINDS, type SearchRecord } from './search-records.ts';

/** A file of the search index, by path below its folder. */
export interface GroupFile {
  readonly path: string;
  readonly text: string;
}

/**
 * What a search can be narrowed to: `groups.json` lists the sources from A to Z, and each kind and each source has a file with
 * the names of its records, so that a browser asks for the one that a reader chose. The indexer has filters of its own, but
 * writes them in an order of chance, and then no two builds are alike.
 * @param records By the indexer's names for them.
 */
export function groupFiles(records: ReadonlyMap<string, SearchRecord>): GroupFile[] {
  const byKind = named(records, ({ kind }) => [kind]);
  const bySource = named(records, ({ sources }) => sources);
  const sources = [...bySource.keys()].sort(compareWords);
  return [
    file('groups.json', sources),
    ...SEARCH_KINDS.map((kind) =>
      file(`groups/kind-${kind.toLowerCase()}.json`, byKind.get(kind) ?? []),
    ),
    ...sources.map((source, i) => file(`groups/source-${i}.json`, bySource.get(source) ?? [])),
  ];
}

function named(
  records: ReadonlyMap<string, SearchRecord>,
  groupsOf: (record: SearchRecord) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, record] of [...records].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const group of new Set(groupsOf(record))) {
      const names = groups.get(group) ?? [];
      groups.set(group, names);
      names.push(name);
    }
  }
  return groups;
}

function file(path: string, value: readonly string[]): GroupFile {
  return { path, text: JSON.stringify(value) };
}
