import type { Dossier } from '../../src/domain/dossier.ts';
import { COLLECTIONS, type Collection } from '../../src/schema/collections.ts';
import { pathFault } from '../content/content-paths.ts';
import { readData, type RecordData } from '../content/read-record.ts';
import type { Effects } from '../effects.ts';
import { openStore, type TextStore } from './text-store.ts';

type Known = { readonly [C in Collection]: Map<string, RecordData<C>> };

/** The records of a content folder as they stand before a run. */
export interface KnownRecords {
  /** What they say, by their ids; those that break the schema are left out. */
  readonly known: Known;
  /** Their texts. */
  readonly texts: TextStore;
  /** Files that are no UTF-8: their texts would not give their bytes back. */
  readonly damaged: ReadonlySet<string>;
}

/**
 * Reads the records below a folder, each file once, without seeds and bodies.
 * @param like Another state: a file that is the same in both is understood and kept once.
 */
export async function readKnown(
  effects: Pick<Effects, 'list' | 'read'>,
  folder: string,
  like?: KnownRecords,
): Promise<KnownRecords> {
  const store = openStore(like?.texts);
  const damaged = new Set<string>();
  const known: Known = {
    sources: new Map(),
    figures: new Map(),
    events: new Map(),
    entities: new Map(),
    questions: new Map(),
  };
  const take = <C extends Collection>(collection: C, path: string, bytes: Uint8Array): void => {
    const text = exactText(bytes);
    if (text === null) damaged.add(path);
    else store.keep(path, text);
    if (pathFault(path)) return;
    const id = path.slice(collection.length + 1, -'.mdx'.length);
    const place = store.texts.placeAt(path);
    const isLike = place !== undefined && place === like?.texts.placeAt(path);
    const data = isLike ? like?.known[collection].get(id) : readData(collection, bytes);
    if (data) known[collection].set(id, data);
  };
  for (const path of (await effects.list(folder)).files) {
    const collection = COLLECTIONS.find((name) => path.startsWith(`${name}/`));
    if (collection === undefined || !path.endsWith('.mdx')) continue;
    const bytes = await effects.read(`${folder}/${path}`);
    if (bytes) take(collection, path, bytes);
  }
  return { known, texts: store.texts, damaged };
}

/** The records as domain values. */
export function dossierOf({ known }: KnownRecords): Dossier {
  return {
    sources: Array.from(known.sources, ([id, data]) => ({ id, ...data })),
    figures: Array.from(known.figures, ([id, data]) => ({ id, ...data })),
    events: Array.from(known.events, ([id, data]) => ({ id, ...data })),
    entities: Array.from(known.entities, ([id, data]) => ({ id, ...data })),
    questions: Array.from(known.questions, ([id, data]) => ({ id, ...data })),
  };
}

function exactText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // No UTF-8: whoever asks is told so by null.
    return null;
  }
}
