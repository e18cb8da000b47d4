import { crc32 } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';

/** The faces that pictures are set in, below the project's folder: the same on every machine (Arimo, OFL 1.1). */
const FACES = [
  '400Regular/Arimo_400Regular.ttf',
  '400Regular_Italic/Arimo_400Regular_Italic.ttf',
  '700Bold/Arimo_700Bold.ttf',
].map((file) => `node_modules/@expo-google-fonts/arimo/${file}`);

/** Pixels beyond which a picture is as large as a screen of several pages, and need not be sharp on dense screens too. */
const DENSE = 6_000_000;

/** Pixels per px: 2, or 1 for a drawing that would have more than six million pixels. */
export function pngScale(svg: string): 1 | 2 {
  const [, width = 0, height = 0] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return Number(width) * Number(height) * 4 > DENSE ? 1 : 2;
}

/** Paints an SVG without style sheet as a PNG. `scale` is pixels per px, by default `pngScale`; `text` goes into text chunks. */
export function toPng(
  svg: string,
  {
    scale = pngScale(svg),
    text = {},
  }: { scale?: number; text?: Readonly<Record<string, string>> } = {},
): Uint8Array<ArrayBuffer> {
  const painted = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false, fontFiles: FACES, defaultFontFamily: 'Arimo' },
  })
    .render()
    .asPng();
  return withText(painted, text);
}

/** A PNG with international text chunks (`iTXt`) before its pixels; keywords are Latin-1, at most 79 characters. */
export function withText(
  png: Uint8Array,
  text: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  // Signature (8 bytes) and IHDR (25 bytes) must come first.
  const at = 33;
  const chunks = Object.entries(text).map(([keyword, value]) =>
    chunk(
      'iTXt',
      Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(value)]),
    ),
  );
  return new Uint8Array(Buffer.concat([png.subarray(0, at), ...chunks, png.subarray(at)]));
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
