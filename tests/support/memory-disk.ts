import { createHash } from 'node:crypto';
import type { Effects } from '../../scripts/effects.ts';

/** Effects on a folder that lives in memory; what is printed is collected. */
export interface MemoryDisk extends Effects {
  readonly files: Map<string, Uint8Array>;
  readonly printed: string[];
  text(file: string): string | undefined;
}

/** A disk with some files. `failAfter` makes every write after the first so many fail, like a full disk. */
export function memoryDisk(
  initial: Readonly<Record<string, string | Uint8Array>> = {},
  { failAfter = Infinity }: { failAfter?: number } = {},
): MemoryDisk {
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const files = new Map(Object.entries(initial).map(([file, content]) => [file, bytes(content)]));
  const printed: string[] = [];
  let writes = 0;
  return {
    files,
    printed,
    text: (file) => {
      const found = files.get(file);
      return found && new TextDecoder().decode(found);
    },
    list: (folder) =>
      Promise.resolve({
        files: [...files.keys()]
          .filter((file) => file.startsWith(`${folder}/`))
          .map((file) => file.slice(folder.length + 1))
          .sort(),
        links: [],
      }),
    read: (file) => Promise.resolve(files.get(file) ?? null),
    size: (file) => Promise.resolve(files.get(file)?.length ?? 0),
    write: (file, content) => {
      if (writes++ >= failAfter)
        return Promise.reject(new Error('ENOSPC: no space left on device'));
      files.set(file, bytes(content));
      return Promise.resolve();
    },
    rename: (from, to) => {
      const content = files.get(from);
      if (!content) return Promise.reject(new Error(`ENOENT: ${from}`));
      files.set(to, content);
      files.delete(from);
      return Promise.resolve();
    },
    remove: (file) => Promise.resolve(void files.delete(file)),
    sha256: (content) => createHash('sha256').update(content).digest('hex'),
    now: () => 0,
    env: () => undefined,
    print: (line) => void printed.push(line),
    warn: (line) => void printed.push(line),
  };
}
