import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { groupFiles } from './group-files.ts';
import type { SearchRecord } from './search-records.ts';

/** A file of the search index, by path below its folder. */
export interface IndexFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Pagefind's own interfaces, which ours replaces. */
const UNUSED = /^pagefind-(?!entry|worker)/;

/**
 * The search index of records, as files that a browser reads piece by piece. The same records give the same bytes.
 * @throws When a record cannot be indexed, with what the indexer says of it.
 */
export async function indexFiles(
  records: readonly SearchRecord[],
  language: string,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Cannot make the search index: ${errors.join('; ')}`);
  try {
    for (const { href, kind, sources, title, words, also } of records) {
      const added = await index.addCustomRecord({
        url: href,
        language,
        // The title counts as words of the record; what is shown below it are the quotes.
        content: [title, also, words].filter((part) => part !== '').join(' … '),
        meta: { title, words: words.slice(0, LONGEST), note: [kind, ...sources].join(' · ') },
      });
      if (added.errors.length > 0)
        throw new Error(`Cannot index ${href} for the search: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    return [
      ...files
        .filter(({ path }) => !UNUSED.test(path))
        .map(({ path, content }) => ({ path, bytes: new Uint8Array(content) })),
      ...groupFiles(namedRecords(files, records)),
    ].sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** The records by the indexer's names for them. */
function namedRecords(
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
  records: readonly SearchRecord[],
): ReadonlyMap<string, SearchRecord> {
  const byAddress = new Map(records.map((record) => [record.href, record]));
  return new Map(
    files.flatMap(({ path, content }): [string, SearchRecord][] => {
      const [, name] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
      if (name === undefined) return [];
      const json = gunzipSync(content).subarray(SIGNATURE.length).toString('utf8');
      const record = byAddress.get((JSON.parse(json) as { url: string }).url);
      return record ? [[name, record]] : [];
    }),
  );
}

/** What each of the indexer's files begins with. */
const SIGNATURE = 'pagefind_dcd';

/** Characters of a record's words that are shown where the search matched its title only. */
const LONGEST = 240;
