import type { Element } from 'hast';
import { LIGHT } from '../../charts/palette.ts';
import { toSvg } from '../../charts/svg.ts';
import { FONT_FAMILY } from '../../charts/text-width.ts';
import { wrapText } from '../../charts/wrap-text.ts';
import { escapeXml } from './escape-xml.ts';
import type { PictureBody, PictureSide, PictureWords } from './picture-words.ts';

/** Size that services ask for: Open Graph, 1.91 to 1. */
export const PICTURE = { width: 1200, height: 630 } as const;

const EDGE = 64;
const ROOM = PICTURE.width - 2 * EDGE;
/** Where the finding begins and the line at the foot stands. */
const TOP = 136;
const FOOT = 578;
/** Between two columns. */
const GAP = 56;
/** Of quotes and answers, as a multiple of their size. */
const LEADING = 1.36;
const DRAWING = { width: 540, height: 396 } as const;

/** A preview picture as SVG: site and kind of page above, the finding as large as it fits, its proof, the state of the sources. */
export function drawPicture({ site, kind, title, body, note }: PictureWords): string {
  const width = body.kind === 'drawing' ? ROOM - fitted(body.drawing).width - GAP : ROOM;
  const heading = fitTitle(title, width, body.kind);
  const below = TOP + heading.lines.length * heading.size * 1.14 + 22;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE.width} ${PICTURE.height}" width="${PICTURE.width}" height="${PICTURE.height}" font-family="${FONT_FAMILY}">`,
    rect(0, 0, PICTURE.width, PICTURE.height, LIGHT.paper),
    say(first(site, ROOM * 0.7, 30), EDGE, 76, { size: 30, bold: true }),
    ...(kind === null
      ? []
      : [say(kind, PICTURE.width - EDGE, 76, { size: 28, ink: LIGHT.muted, anchor: 'end' })]),
    rect(EDGE, 98, ROOM, 2, LIGHT.ink),
    ...heading.lines.map((line, i) =>
      say(line, EDGE, TOP + heading.size * (0.86 + i * 1.14), { size: heading.size, bold: true }),
    ),
    ...drawBody(body, below),
    rect(EDGE, FOOT - 38, ROOM, 1, LIGHT.rule),
    say(first(note, ROOM, 25), EDGE, FOOT, { size: 25, ink: LIGHT.muted }),
    '</svg>',
  ].join('');
}

/** The largest size at which the whole title leaves room for what proves it. */
function fitTitle(
  title: string,
  width: number,
  body: PictureBody['kind'],
): { readonly size: number; readonly lines: readonly string[] } {
  const most = { nothing: 390, words: 210, quote: 150, sides: 190, drawing: 390 }[body];
  for (const size of [76, 66, 58, 50, 44]) {
    const lines = wrapText(title, {
      width,
      size,
      lines: Math.max(1, Math.floor(most / (size * 1.14))),
      bold: true,
      balanced: true,
    });
    if (lines.at(-1)?.endsWith('…') !== true || size === 44) return { size, lines };
  }
  return { size: 44, lines: [] };
}

function drawBody(body: PictureBody, top: number): string[] {
  switch (body.kind) {
    case 'nothing':
      return [];
    case 'words':
      return wrapText(body.text, { width: ROOM, size: 34, lines: linesBelow(top, 46) }).map(
        (line, i) => say(line, EDGE, top + 34 + i * 46, { size: 34, ink: LIGHT.muted }),
      );
    case 'quote':
      return drawSide(body, { x: EDGE, top, width: ROOM, size: 36, marked: true });
    case 'sides': {
      const width = (ROOM - GAP) / 2;
      const size =
        [56, 46].find((one) =>
          body.sides.every(({ text }) => sideLines(text, { top, width, size: one }).whole),
        ) ?? 36;
      return body.sides.flatMap((side, i) =>
        drawSide(side, { x: EDGE + i * (width + GAP), top, width, size, marked: false }),
      );
    }
    case 'drawing':
      return [place(body.drawing)];
  }
}

interface Column {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
  /** Whether it stands in the tint of quoted words. */
  readonly marked: boolean;
}

/** Words and who says them, with a rule at their left as quotes have it on pages. */
function drawSide({ text, by }: PictureSide, { x, top, width, size, marked }: Column): string[] {
  const inner = x + 26;
  const step = size * LEADING;
  const { lines } = sideLines(marked ? `“${text}”` : text, { top, width, size });
  return [
    ...(marked ? [rect(x, top, width, lines.length * step + 8, LIGHT.evidence)] : []),
    rect(x, top, 5, lines.length * step + (marked ? 8 : 46), marked ? LIGHT.ink : LIGHT.strong),
    ...lines.map((line, i) => say(line, inner, top + i * step + size, { size })),
    say(first(by, width - 40, 27), inner, top + lines.length * step + (marked ? 48 : 36), {
      size: 27,
      ink: LIGHT.muted,
    }),
  ];
}

/** The lines of a side in the room that it has, and whether they hold all of it. */
function sideLines(
  text: string,
  { top, width, size }: Pick<Column, 'top' | 'width' | 'size'>,
): { readonly lines: readonly string[]; readonly whole: boolean } {
  const most = Math.max(1, linesBelow(top, size * LEADING) - 1);
  const lines = wrapText(text, { width: width - 40, size, lines: most });
  return { lines, whole: lines.at(-1)?.endsWith('…') !== true };
}

function linesBelow(top: number, step: number): number {
  return Math.max(1, Math.floor((FOOT - 60 - top) / step));
}

/** The drawing at the right edge, as large as it fits, from the top. */
function place(drawing: Element): string {
  const { width, height } = fitted(drawing);
  return toSvg({
    ...drawing,
    properties: {
      ...drawing.properties,
      x: `${round(PICTURE.width - EDGE - width)}`,
      y: `${TOP - 12}`,
      width,
      height,
    },
  });
}

function fitted({ properties }: Element): { readonly width: number; readonly height: number } {
  const [width, height] = [Number(properties['width']), Number(properties['height'])];
  const scale = Math.min(DRAWING.width / width, DRAWING.height / height);
  return { width: round(width * scale), height: round(height * scale) };
}

function first(text: string, width: number, size: number): string {
  return wrapText(text, { width, size })[0] ?? '';
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`;
}

function say(
  text: string,
  x: number,
  y: number,
  {
    size,
    ink = LIGHT.ink,
    bold = false,
    anchor,
  }: {
    readonly size: number;
    readonly ink?: string;
    readonly bold?: boolean;
    readonly anchor?: 'end';
  },
): string {
  const more = `${bold ? ' font-weight="bold"' : ''}${anchor ? ` text-anchor="${anchor}"` : ''}`;
  return `<text x="${round(x)}" y="${round(y)}" fill="${ink}" font-size="${size}"${more}>${escapeXml(text)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
