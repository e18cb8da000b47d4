import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { groupFiles } from './group-files.ts';
import type { SearchRecord } from './search-records.ts';

/** Pagefind's own interfaces, which ours replaces. */
const UNUSED = /^pagefind-(?!entry|worker)/;

/**
 * Writes the search index of records into a folder of its own, as files that a browser reads piece by piece, and gives their
 * paths below it. The same records give the same bytes. On disk and not in memory: there are as many files as records.
 * @throws When a record cannot be indexed, with what the indexer says of it.
 */
export async function writeIndex(
  records: readonly SearchRecord[],
  language: string,
  folder: string,
): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  await writePagefind(records, language, folder);
  const written = (await filesIn(folder)).filter((path) => !UNUSED.test(path));
  const groups = groupFiles(await namedRecords(folder, written, records));
  for (const { path, text } of groups) {
    await mkdir(dirname(`${folder}/${path}`), { recursive: true });
    await writeFile(`${folder}/${path}`, text);
  }
  return [...written, ...groups.map(({ path }) => path)].sort();
}

async function writePagefind(
  records: readonly SearchRecord[],
  language: string,
  folder: string,
): Promise<void> {
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
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0)
      throw new Error(`Cannot write the search index: ${written.errors.join('; ')}`);
  } finally {
    await index.deleteIndex();
    await close();
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      `${parentPath}/${name}`.slice(folder.length + 1).replaceAll('\\', '/'),
    );
}

/** The records by the indexer's names for them. */
async function namedRecords(
  folder: string,
  paths: readonly string[],
  records: readonly SearchRecord[],
): Promise<ReadonlyMap<string, SearchRecord>> {
  const byAddress = new Map(records.map((record) => [record.href, record]));
  const named = new Map<string, SearchRecord>();
  for (const path of paths) {
    const [, name] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (name === undefined) continue;
    const content = gunzipSync(await readFile(`${folder}/${path}`));
    const json = content.subarray(SIGNATURE.length).toString('utf8');
    const record = byAddress.get((JSON.parse(json) as { url: string }).url);
    if (record) named.set(name, record);
  }
  return named;
}

/** What each of the indexer's files begins with. */
const SIGNATURE = 'pagefind_dcd';

/** Characters of a record's words that are shown where the search matched its title only. */
const LONGEST = 240;
