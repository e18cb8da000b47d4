export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type DecodeFailure = 'empty' | 'binary' | 'truncated';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly reason: DecodeFailure; readonly message: string };

/**
 * The text of a file's bytes. A byte order mark is dropped; everything else is kept. UTF-16 is recognised with and without
 * its mark; bytes that are no UTF-8 are read as Windows-1252, unless only the last character is cut off.
 */
export function decode(bytes: Uint8Array): Decoded {
  const name = magicNumber(bytes);
  if (name !== null) return fail('binary', `The file is ${name}, expected text.`);
  const encoding = encodingOf(bytes);
  if (encoding === 'binary') return fail('binary', 'The file holds binary data, expected text.');
  if (encoding === 'truncated') {
    return fail('truncated', 'The file ends in the middle of a character, expected whole UTF-8.');
  }
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') return fail('empty', 'The file holds no text.');
  return { ok: true, text, encoding };
}

function fail(reason: DecodeFailure, message: string): Decoded {
  return { ok: false, reason, message };
}

/** First bytes of common files that are no text. ZIP covers docx, xlsx, odt and epub. */
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

function magicNumber(bytes: Uint8Array): string | null {
  for (const [name, magic] of MAGIC) {
    if (magic.every((byte, i) => bytes[i] === byte)) return name;
  }
  return null;
}

function encodingOf(bytes: Uint8Array): Encoding | 'binary' | 'truncated' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return unmarked;
  if (controlShare(bytes) > 0.005 || bytes.includes(0)) return 'binary';
  const utf8 = checkUtf8(bytes);
  if (utf8 === 'valid') return 'utf-8';
  // Cut off only when the file shows elsewhere that it is UTF-8.
  if (utf8 === 'cut') return 'truncated';
  return 'windows-1252';
}

/** UTF-16 of mostly Latin text has a NUL in every other byte. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4 || bytes.length % 2 === 1) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > 0.6 * half && even === 0) return 'utf-16le';
  if (even > 0.6 * half && odd === 0) return 'utf-16be';
  return null;
}

function controlShare(bytes: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27)
      count++;
  }
  return bytes.length === 0 ? 0 : count / bytes.length;
}

function checkUtf8(bytes: Uint8Array): 'valid' | 'cut' | 'invalid' {
  if (isUtf8(bytes)) return 'valid';
  // The last character may lack up to three bytes: take them off and look again.
  const tail = bytes.length - lastLead(bytes);
  if (tail < 1 || tail > 3) return 'invalid';
  const rest = bytes.subarray(0, bytes.length - tail);
  const lead = bytes[rest.length] ?? 0;
  const wanted = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
  if (tail >= wanted || !isUtf8(rest)) return 'invalid';
  // A single accented letter at the end of an ASCII file is Windows-1252.
  return rest.some((byte) => byte >= 0x80) || tail > 1 ? 'cut' : 'invalid';
}

function lastLead(bytes: Uint8Array): number {
  let i = bytes.length - 1;
  while (i > 0 && bytes.length - i < 4 && ((bytes[i] ?? 0) & 0xc0) === 0x80) i--;
  return i;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
