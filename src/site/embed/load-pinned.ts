import { readdir, readFile } from 'node:fs/promises';
import { CONTENT } from '../content-folder.ts';
import { href } from '../links.ts';
import { toRecords } from '../tables/table.ts';
import { contentHash } from './content-hash.ts';
import type { EmbedChart } from './embed-chart.ts';

/** Where `npm run pin` keeps the states of charts: `<chart>/<hash>/`, never changed again. */
const FOLDER = `${CONTENT}/pinned`;

/** A state of a chart that keeps its address for good. */
export interface PinnedState {
  readonly hash: string;
  readonly href: string;
  /** How many of its rows the chart has lost or changed since, and gained; null when it still says the same. */
  readonly changed: { readonly gone: number; readonly come: number } | null;
}

/** The kept states of a chart, in the order of their hashes, compared with what it says now. */
export async function loadPinned(chart: EmbedChart): Promise<PinnedState[]> {
  const hashes = (await readdir(`${FOLDER}/${chart.id}`, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const now = new Set(toRecords(chart.table).map((row) => JSON.stringify(row)));
  return Promise.all(
    hashes.map(async (hash): Promise<PinnedState> => {
      const kept = JSON.parse(
        await readFile(`${FOLDER}/${chart.id}/${hash}/chart.json`, 'utf8'),
      ) as { rows: unknown[] };
      const then = new Set(kept.rows.map((row) => JSON.stringify(row)));
      return {
        hash,
        href: href(`/embed/pinned/${chart.id}/${hash}/`),
        changed:
          hash === contentHash(chart)
            ? null
            : {
                gone: [...then].filter((row) => !now.has(row)).length,
                come: [...now].filter((row) => !then.has(row)).length,
              },
      };
    }),
  );
}

/** Every kept file, by its path below the folder. */
export async function pinnedFiles(): Promise<string[]> {
  const entries = await readdir(FOLDER, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').split('/pinned/')[1] ?? '',
    )
    .sort();
}

/** The bytes of a kept file. */
export async function pinnedBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(`${FOLDER}/${file}`));
}
