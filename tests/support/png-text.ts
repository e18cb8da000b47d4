import { crc32 } from 'node:zlib';

/** The international text chunks of a PNG, by keyword; throws when a chunk's checksum is wrong. */
export function pngText(png: Buffer): Record<string, string> {
  const found: Record<string, string> = {};
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (crc32(png.subarray(at + 4, at + 8 + length)) !== png.readUInt32BE(at + 8 + length))
      throw new Error(`Cannot read chunk ${type}: its checksum is wrong.`);
    if (type === 'iTXt') {
      const end = body.indexOf(0);
      // After the keyword: compression flag and method, then language and translated keyword, both empty.
      found[body.toString('latin1', 0, end)] = body.toString('utf8', end + 5);
    }
    at += length + 12;
  }
  return found;
}

/** The types of a PNG's chunks, in order. */
export function pngChunks(png: Buffer): string[] {
  const types: string[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    types.push(png.toString('latin1', at + 4, at + 8));
  return types;
}
