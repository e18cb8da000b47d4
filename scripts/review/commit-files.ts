import type { Effects } from '../effects.ts';

/** A file of a commit. */
export interface CommitFile {
  readonly path: string;
  /** Object name of its content. */
  readonly object: string;
  readonly isLink: boolean;
}

/** Reads what `git ls-tree -rz` prints. */
export function parseTree(output: Uint8Array): CommitFile[] {
  return new TextDecoder()
    .decode(output)
    .split('\0')
    .flatMap((line): CommitFile[] => {
      const match = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
      if (!match) return [];
      const [, mode = '', object = '', path = ''] = match;
      return [{ path, object, isLink: mode === '120000' }];
    });
}

/** Reads what `git cat-file --batch` prints: the bytes of each object, by its name. */
export function parseBatch(output: Uint8Array): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    const [object = '', kind, size = '0'] = new TextDecoder()
      .decode(output.subarray(at, end))
      .split(' ');
    at = end + 1;
    if (kind !== 'blob') continue;
    blobs.set(object, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}

/** The files of a commit as a disk that can only be read. */
export function commitDisk(
  files: readonly CommitFile[],
  blobs: ReadonlyMap<string, Uint8Array>,
  sha256: Effects['sha256'],
): Pick<Effects, 'list' | 'read' | 'size' | 'sha256'> {
  const byPath = new Map(
    files.filter(({ isLink }) => !isLink).map(({ path, object }) => [path, blobs.get(object)]),
  );
  const below = (folder: string, links: boolean) =>
    files
      .filter(({ path, isLink }) => isLink === links && path.startsWith(`${folder}/`))
      .map(({ path }) => path.slice(folder.length + 1))
      .sort();
  return {
    list: (folder) => Promise.resolve({ files: below(folder, false), links: below(folder, true) }),
    read: (file) => Promise.resolve(byPath.get(file) ?? null),
    size: (file) => Promise.resolve(byPath.get(file)?.length ?? 0),
    sha256,
  };
}
