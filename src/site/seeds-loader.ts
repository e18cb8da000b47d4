import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { decode } from '../text/decode.ts';

/** Loads the documents as received; the id is the file's path below the folder, the data its decoded text. */
export function seedsLoader(folder: string): Loader {
  return {
    name: 'seeds',
    load: async ({ store, config, watcher, generateDigest }) => {
      const root = fileURLToPath(new URL(`${folder}/`, config.root));
      const load = async () => {
        const files = await readdir(root, { recursive: true, withFileTypes: true });
        store.clear();
        for (const entry of files.filter((file) => file.isFile())) {
          const path = `${entry.parentPath}/${entry.name}`;
          const decoded = decode(await readFile(path));
          if (!decoded.ok) continue; // the check tells it
          const id = path.slice(root.length).replaceAll('\\', '/').replace(/^\/+/, '');
          store.set({
            id,
            data: { text: decoded.text, encoding: decoded.encoding },
            digest: generateDigest(decoded.text),
          });
        }
      };
      await load();
      watcher?.add(root);
      const reload = (path: string) => {
        if (path.startsWith(root)) void load();
      };
      watcher?.on('add', reload).on('change', reload).on('unlink', reload);
    },
    schema: z.object({
      text: z.string(),
      encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
    }),
  };
}
