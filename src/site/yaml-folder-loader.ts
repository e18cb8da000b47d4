import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';

/**
 * Loads a folder of YAML files, one record each, as one entry, "all", with its `records` in the order of their files: most
 * dossiers have no such folder, and none is nothing to warn of.
 */
export function yamlFolderLoader<S extends z.ZodType>(
  name: string,
  folder: string,
  schema: S,
): Loader & { schema: z.ZodObject<{ records: z.ZodArray<S> }> } {
  return {
    name,
    load: async ({ store, config, parseData }) => {
      const root = fileURLToPath(new URL(`${folder}/`, config.root));
      const files = (await readdir(root).catch(() => []))
        .filter((file) => file.endsWith('.yaml'))
        .sort();
      const records = await Promise.all(
        files.map(async (file): Promise<unknown> =>
          parse(await readFile(`${root}${file}`, 'utf8')),
        ),
      );
      store.set({ id: 'all', data: await parseData({ id: 'all', data: { records } }) });
    },
    schema: z.object({ records: z.array(schema) }),
  };
}
