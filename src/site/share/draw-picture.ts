import { LIGHT } from '../../charts/palette.ts';
import { FONT_FAMILY } from '../../charts/text-width.ts';
import { wrapText } from '../../charts/wrap-text.ts';
import { escapeXml } from './escape-xml.ts';

/** What a preview picture says. */
export interface PictureWords {
  readonly site: string;
  readonly title: string;
  readonly description: string | null;
  readonly note: string;
}

/** Size that services ask for: Open Graph, 1.91 to 1. */
export const PICTURE = { width: 1200, height: 630 } as const;

const EDGE = 72;
const ROOM = PICTURE.width - 2 * EDGE;

/** A preview picture as SVG: the site above, the title as large as it fits, what it finds, the state of the sources below. */
export function drawPicture({ site, title, description, note }: PictureWords): string {
  const size =
    [76, 64, 54].find((one) => lines(title, one, 4).every((line) => !line.endsWith('…'))) ?? 46;
  const titleLines = lines(title, size, description === null ? 5 : 4);
  const titleEnd = 190 + titleLines.length * size * 1.15;
  const words =
    description === null
      ? []
      : wrapText(description, { width: ROOM, size: 32, lines: titleEnd > 430 ? 1 : 3 });
  const text = (line: string, y: number, attributes: string): string =>
    `<text x="${EDGE}" y="${Math.round(y)}" ${attributes}>${escapeXml(line)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE.width} ${PICTURE.height}" width="${PICTURE.width}" height="${PICTURE.height}" font-family="${FONT_FAMILY}">`,
    `<rect width="${PICTURE.width}" height="${PICTURE.height}" fill="${LIGHT.paper}"/>`,
    `<rect x="${EDGE}" y="132" width="${ROOM}" height="2" fill="${LIGHT.ink}"/>`,
    text(
      wrapText(site, { width: ROOM, size: 34 })[0] ?? '',
      106,
      `fill="${LIGHT.ink}" font-size="34"`,
    ),
    ...titleLines.map((line, i) =>
      text(
        line,
        190 + size * 0.55 + i * size * 1.15,
        `fill="${LIGHT.ink}" font-size="${size}" font-weight="bold"`,
      ),
    ),
    ...words.map((line, i) =>
      text(line, titleEnd + 34 + i * 42, `fill="${LIGHT.muted}" font-size="32"`),
    ),
    text(
      wrapText(note, { width: ROOM, size: 28 })[0] ?? '',
      572,
      `fill="${LIGHT.accent}" font-size="28"`,
    ),
    '</svg>',
  ].join('');
}

function lines(title: string, size: number, most: number): string[] {
  return wrapText(title, { width: ROOM, size, lines: most, bold: true });
}
