import { readFile } from 'node:fs/promises';
import { decode, type Decoded } from '../text/decode.ts';
import { CONTENT } from './content-folder.ts';

/**
 * A document as received, byte for byte. Read where it is shown and no part of Astro's store, which is written and read whole
 * after each change.
 * @param file Below `content/seeds/`.
 */
export async function seedBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(`${CONTENT}/seeds/${file}`));
}

/** The same, decoded. */
export async function readSeed(file: string): Promise<Extract<Decoded, { ok: true }>> {
  const decoded = decode(await seedBytes(file));
  if (!decoded.ok) throw new Error(`Cannot read ${CONTENT}/seeds/${file}: ${decoded.message}`);
  return decoded;
}
