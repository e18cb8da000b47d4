import type { Dossier } from '../../domain/dossier.ts';
import type { SourceId } from '../../domain/ids.ts';
import { indexDossier } from '../dossier-index.ts';
import { loadDossier } from '../load-dossier.ts';
import { loadSourceText } from '../load-source-text.ts';
import { claimNotes } from '../passage-notes.ts';
import { searchRecords, type SearchRecord } from './search-records.ts';

const made = new WeakMap<Dossier, Promise<readonly SearchRecord[]>>();

/** Everything on the site that can be found, with the published words of each source; of the same dossier once. */
export async function loadSearchRecords(): Promise<readonly SearchRecord[]> {
  const dossier = await loadDossier();
  const records = made.get(dossier) ?? makeRecords(dossier);
  made.set(dossier, records);
  return records;
}

async function makeRecords(dossier: Dossier): Promise<readonly SearchRecord[]> {
  const { uses } = indexDossier(dossier);
  const texts = new Map<SourceId, string>();
  for (const source of dossier.sources) {
    const blocks = await loadSourceText(source, claimNotes(uses.get(source.id) ?? []));
    const words = blocks
      .filter(({ kind }) => kind !== 'furniture')
      .map(({ runs }) => runs.map(({ text }) => text).join(''));
    texts.set(source.id, words.join(' … '));
  }
  return searchRecords(dossier, texts);
}
