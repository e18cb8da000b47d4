import { cp, mkdir, rm } from 'node:fs/promises';
import { runConvert } from '../../scripts/convert/run-convert.ts';
import { realEffects } from '../../scripts/effects.ts';

/** Converts a corpus of `tests/corpora` into a content folder of its own, with the method of this project and its decisions. */
export async function convertCorpus(corpus: string, content: string): Promise<void> {
  await rm(content, { recursive: true, force: true });
  await mkdir(content, { recursive: true });
  await cp(`tests/corpora/${corpus}/site.yaml`, `${content}/site.yaml`);
  await cp('content/method', `${content}/method`, { recursive: true });
  await cp(`tests/corpora/${corpus}/decisions`, content, { recursive: true });
  const code = await runConvert(
    { ...realEffects, print: () => {} },
    { folder: `tests/corpora/${corpus}/documents`, out: content, mode: 'write' },
  );
  if (code !== 0) throw new Error(`Cannot convert ${corpus}: exit code ${code}.`);
}
