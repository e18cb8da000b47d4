import { readFile } from 'node:fs/promises';
import { CONTENT } from '../content-folder.ts';

/** A document as received, byte for byte. */
export async function seedBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(`${CONTENT}/seeds/${file}`));
}
