import { relative } from 'node:path';
import { access, readdir, readFile } from 'node:fs/promises';
import { PINNED_FOLDER } from '../content-folder.ts';
import { toRecords, type Cell } from '../tables/table.ts';
import { contentHash, statements } from './content-hash.ts';
import { pinnedHref } from './embed-addresses.ts';
import type { EmbedChart } from './embed-chart.ts';

/** A state of a chart that keeps its address for good. */
export interface PinnedState {
  readonly hash: string;
  readonly href: string;
  /** Whether `npm run pin` has kept it; else it is what the chart says now, and ends with the next change. */
  readonly kept: boolean;
  /** How many of its rows the chart has lost or changed since, and gained; null when it still says the same. */
  readonly changed: { readonly gone: number; readonly come: number } | null;
}

/** The states of a chart: the present one first, then what is kept, in the order of their hashes, compared with it. */
export async function loadPinned(chart: EmbedChart): Promise<PinnedState[]> {
  const present = contentHash(chart);
  const kept = (
    await readdir(`${PINNED_FOLDER}/${chart.id}`, { withFileTypes: true }).catch(() => [])
  )
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((hash) => hash !== present)
    .sort();
  const isKept = await hasFile(`${PINNED_FOLDER}/${chart.id}/${present}/chart.json`);
  const now = new Set(statements(toRecords(chart.table)));
  const older = kept.map(async (hash): Promise<PinnedState> => {
    const state = JSON.parse(
      await readFile(`${PINNED_FOLDER}/${chart.id}/${hash}/chart.json`, 'utf8'),
    ) as {
      rows: Record<string, Cell>[];
    };
    const then = new Set(statements(state.rows));
    return {
      hash,
      href: pinnedHref(chart.id, hash),
      kept: true,
      changed: {
        gone: [...then].filter((row) => !now.has(row)).length,
        come: [...now].filter((row) => !then.has(row)).length,
      },
    };
  });
  return [
    { hash: present, href: pinnedHref(chart.id, present), kept: isKept, changed: null },
    ...(await Promise.all(older)),
  ];
}

/** Every kept file, by its path below the folder. */
export async function pinnedFiles(): Promise<string[]> {
  const entries = await readdir(PINNED_FOLDER, { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(PINNED_FOLDER, `${entry.parentPath}/${entry.name}`).replaceAll('\\', '/'),
    )
    .sort();
}

/** The bytes of a kept file. */
export async function pinnedBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(`${PINNED_FOLDER}/${file}`));
}

function hasFile(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
