import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { overrideSchema } from '../schema/override-schema.ts';

/** Loads the folder of people's decisions as one entry, "all": most dossiers have none, and none is nothing to warn of. */
export function overridesLoader(folder: string): Loader {
  return {
    name: 'overrides',
    load: async ({ store, config, parseData }) => {
      const root = fileURLToPath(new URL(`${folder}/`, config.root));
      const files = (await readdir(root).catch(() => []))
        .filter((file) => file.endsWith('.yaml'))
        .sort();
      const overrides = await Promise.all(
        files.map(async (file): Promise<unknown> =>
          parse(await readFile(`${root}${file}`, 'utf8')),
        ),
      );
      store.set({ id: 'all', data: await parseData({ id: 'all', data: { overrides } }) });
    },
    schema: z.object({ overrides: z.array(overrideSchema) }),
  };
}
