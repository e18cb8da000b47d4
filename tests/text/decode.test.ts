import { expect, test } from 'vitest';
import { decode } from '../../src/text/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return bytes;
}

test('decode(bytes) reads UTF-8 and drops its byte order mark only', () => {
  expect(decode(utf8('\uFEFFÉtude\r\n'))).toEqual({
    ok: true,
    text: 'Étude\r\n',
    encoding: 'utf-8',
  });
});

test('decode(bytes) reads UTF-16 with and without a byte order mark', () => {
  for (const littleEndian of [true, false]) {
    const encoding = littleEndian ? 'utf-16le' : 'utf-16be';
    expect(decode(utf16('\uFEFFThe bank', littleEndian))).toEqual({
      ok: true,
      text: 'The bank',
      encoding,
    });
    expect(decode(utf16('The bank’s', littleEndian))).toEqual({
      ok: true,
      text: 'The bank’s',
      encoding,
    });
  }
});

test('decode(bytes) reads what is no UTF-8 as Windows-1252', () => {
  const bytes = new Uint8Array([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x35]);
  expect(decode(bytes)).toEqual({ ok: true, text: '“café” €5', encoding: 'windows-1252' });
  expect(decode(new Uint8Array([0x63, 0x61, 0x66, 0xe9]))).toMatchObject({ text: 'café' });
});

test('decode(bytes) refuses empty files, binary files and cut characters, each with its reason', () => {
  expect(decode(utf8(''))).toMatchObject({ ok: false, reason: 'empty' });
  expect(decode(utf8(' \n\t'))).toMatchObject({ ok: false, reason: 'empty' });
  expect(decode(utf8('%PDF-1.7 …'))).toMatchObject({ ok: false, reason: 'binary' });
  expect(decode(new Uint8Array([65, 0, 0, 66, 1, 2, 0, 0, 3]))).toMatchObject({ reason: 'binary' });
  const cut = utf8('Die Größe: €').slice(0, -1);
  expect(decode(cut)).toMatchObject({ ok: false, reason: 'truncated' });
});
