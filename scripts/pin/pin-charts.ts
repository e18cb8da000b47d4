import type { Effects } from '../effects.ts';

export interface PinOptions {
  /** Folder of the built site. */
  readonly from: string;
  /** Folder of the kept states. */
  readonly into: string;
  /** Ids of charts; empty for those of the whole dossier. */
  readonly charts: readonly string[];
}

/** The files of a state; the last one last, because a state counts as kept when it is there. */
const FILES = ['index.html', 'chart.svg', 'chart.csv', 'chart.json'] as const;

/**
 * Copies the present state of charts from a built site to `<into>/<chart>/<hash>/`, from where every later build publishes
 * it again. What is kept is never written again. Returns the exit code.
 */
export async function pinCharts(
  effects: Pick<Effects, 'read' | 'write' | 'print' | 'warn'>,
  { from, into, charts }: PinOptions,
): Promise<number> {
  const list = await readJson(effects, `${from}/embed/index.json`);
  const known = strings(list, 'charts');
  if (known === null) {
    effects.warn(`Cannot pin: found no charts in ${from}/embed. Run npm run build first.`);
    return 1;
  }
  const strange = charts.filter((id) => !known.includes(id));
  if (strange.length > 0) {
    effects.warn(`Unexpected chart ${strange.join(', ')}, expected one of ${known.join(', ')}.`);
    return 2;
  }
  for (const id of charts.length > 0 ? charts : known.filter((one) => !one.includes('/'))) {
    const state = await readJson(effects, `${from}/embed/${id}.json`);
    const hash = typeof state === 'object' && state !== null && 'hash' in state ? state.hash : null;
    if (typeof hash !== 'string' || !/^[0-9a-f]{12}$/.test(hash)) {
      effects.warn(`Cannot pin ${id}: found no hash in ${from}/embed/${id}.json. Build again.`);
      return 1;
    }
    const folder = `${into}/${id}/${hash}`;
    if (await effects.read(`${folder}/chart.json`)) {
      effects.print(`${id} ${hash}: kept already`);
      continue;
    }
    for (const file of FILES) {
      const built = `${from}/embed/pinned/${id}/${hash}/${file}`;
      const bytes = await effects.read(built);
      if (!bytes) {
        effects.warn(`Cannot pin ${id}: found no ${built}. Build again.`);
        return 1;
      }
      await effects.write(`${folder}/${file}`, bytes);
    }
    effects.print(`${id} ${hash}: kept in ${folder}`);
  }
  return 0;
}

async function readJson(effects: Pick<Effects, 'read'>, file: string): Promise<unknown> {
  const bytes = await effects.read(file);
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as unknown);
}

function strings(value: unknown, key: string): string[] | null {
  if (typeof value !== 'object' || value === null || !(key in value)) return null;
  const list = (value as Record<string, unknown>)[key];
  return Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : null;
}
