import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  fsync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { lstat, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';

import { whyNotWritten } from './disk-words.ts';
import { slashes } from './slashes.ts';

/**
 * The only door to disk, clock, environment and terminal. Command lines receive these as an argument, so that tests can pass
 * a folder of their own. Paths given and returned use forward slashes.
 */
export interface Effects {
  /** All regular files below a folder, sorted by code point, relative to it; symbolic links are listed apart. */
  list(
    folder: string,
  ): Promise<{ readonly files: readonly string[]; readonly links: readonly string[] }>;
  /** Bytes of a file; null when there is none. */
  read(file: string): Promise<Uint8Array | null>;
  size(file: string): Promise<number>;
  /** Writes through a temporary neighbour and a rename, so that a reader sees the old file or the new one. */
  write(file: string, content: string | Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(file: string): Promise<void>;
  sha256(content: string | Uint8Array): string;
  /** Milliseconds from an arbitrary origin; for reports only, never for content. */
  now(): number;
  env(name: string): string | undefined;
  print(line: string): void;
  warn(line: string): void;
}

/**
 * Effects on the real machine. A conversion touches ten thousands of small files: to ask the system at once takes a tenth of the
 * time of asking it by way of a thread. What waits for the disk itself does not hold up the others.
 */
export const realEffects: Effects = {
  async list(folder) {
    const files: string[] = [];
    const links: string[] = [];
    const walk = async (at: string): Promise<void> => {
      const entries = await readdir(at, { withFileTypes: true }).catch((error: unknown) => {
        if (isMissing(error)) return [];
        throw error;
      });
      for (const entry of entries) {
        const path = join(at, entry.name);
        if (entry.isSymbolicLink()) links.push(slashes(relative(folder, path), sep));
        else if (entry.isDirectory()) await walk(path);
        else if (entry.isFile()) files.push(slashes(relative(folder, path), sep));
      }
    };
    await walk(folder);
    return { files: files.sort(byCodePoint), links: links.sort(byCodePoint) };
  },
  async read(file) {
    try {
      return readFileSync(file);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  async size(file) {
    return statSync(file).size;
  },
  async write(file, content) {
    const temporary = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}.tmp`);
    try {
      const opened = openNew(temporary);
      try {
        writeFileSync(opened, content);
        await flush(opened);
      } finally {
        closeSync(opened);
      }
      renameSync(temporary, file);
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw explained(error, file);
    }
  },
  async rename(from, to) {
    try {
      renameSync(from, to);
    } catch (error) {
      if (!isMissing(error)) throw error;
      mkdirSync(dirname(to), { recursive: true });
      renameSync(from, to);
    }
  },
  async remove(file) {
    if ((await lstat(file).catch(() => null))?.isDirectory()) return;
    await rm(file, { force: true });
  },
  sha256: (content) => createHash('sha256').update(content).digest('hex'),
  now: () => performance.now(),
  env: (name) => process.env[name],
  print: (line) => void process.stdout.write(`${line}\n`),
  warn: (line) => void process.stderr.write(`${line}\n`),
};

const flush = promisify(fsync);

/** Opens a file that is not there yet; its folder is made where it is missing. */
function openNew(file: string): number {
  try {
    return openSync(file, 'wx');
  } catch (error) {
    if (!isMissing(error)) throw error;
    mkdirSync(dirname(file), { recursive: true });
    return openSync(file, 'wx');
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  );
}

function explained(error: unknown, file: string): unknown {
  const words = whyNotWritten(error, file);
  return words === null ? error : new Error(words, { cause: error });
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
