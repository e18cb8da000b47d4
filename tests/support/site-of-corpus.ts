import { execFile } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Converts a corpus of `tests/corpora` into a content folder of its own, with the method of this project and its decisions. */
export async function convertCorpus(corpus: string, content: string): Promise<void> {
  await rm(content, { recursive: true, force: true });
  await mkdir(content, { recursive: true });
  await cp(`tests/corpora/${corpus}/site.yaml`, `${content}/site.yaml`);
  await cp('content/method', `${content}/method`, { recursive: true });
  await cp(`tests/corpora/${corpus}/decisions`, content, { recursive: true });
  const command = ['scripts/convert.ts', `tests/corpora/${corpus}/documents`, '--out', content];
  await promisify(execFile)(process.execPath, command);
}
