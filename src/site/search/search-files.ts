import { readFile } from 'node:fs/promises';
import { CACHE_FOLDER } from '../content-folder.ts';
import { loadSite } from '../load-dossier.ts';
import { loadSearchRecords } from './load-search-records.ts';
import { writeIndex } from './write-index.ts';

const FOLDER = `${CACHE_FOLDER}/search`;

/** Makes the search index of the whole site and gives the paths of its files. */
export async function searchFiles(): Promise<string[]> {
  const [site, records] = await Promise.all([loadSite(), loadSearchRecords()]);
  return writeIndex(records, site.language, FOLDER);
}

/** One file of the index, once it is made. */
export async function searchFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(`${FOLDER}/${path}`));
}
