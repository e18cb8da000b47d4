import type { MemoryDisk } from './memory-disk.ts';

/** One thing done to sound content. */
export type Break = (disk: MemoryDisk) => void;

/** Replaces text in the first file whose path matches; throws when there is nothing to replace. */
export function replaceIn(file: RegExp, from: string | RegExp, to: string): Break {
  return (disk) => {
    const path = [...disk.files.keys()].find((one) => file.test(one)) ?? '';
    const text = disk.text(path) ?? '';
    const broken = text.replace(from, to);
    if (broken === text) throw new Error(`Cannot break "${path}": found no ${String(from)}.`);
    void disk.write(path, broken);
  };
}

/** Puts a file beside the others. */
export function addFile(file: string, content: string | Uint8Array): Break {
  return (disk) => void disk.write(file, content);
}
