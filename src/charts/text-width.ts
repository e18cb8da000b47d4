/** The sans stack that every drawing names and that the widths below are measured for. */
export const FONT_FAMILY = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif";

/**
 * Advance widths of U+0020 to U+007E in thousandths of the font size, from the metrics of Helvetica (Adobe AFM 2.0), which
 * Arial and Liberation Sans share.
 */
// prettier-ignore
const ASCII: readonly number[] = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** Room for faces of the stack that run wider than Helvetica, so that a label never meets its neighbour. */
const GENEROSITY = 1.06;
const BOLD = 1.07;

/**
 * Width in px that a line of text needs at most, without a renderer: a table for ASCII, wide guesses for all other scripts.
 * Marks that combine with the letter before them take no room.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let units = 0;
  for (const char of text) units += advance(char.codePointAt(0) ?? 0);
  return (units / 1000) * size * GENEROSITY * (bold ? BOLD : 1);
}

function advance(code: number): number {
  if (code >= 0x20 && code <= 0x7e) return ASCII[code - 0x20] ?? 600;
  if (code < 0x20 || isCombining(code)) return 0;
  if (code < 0x250) return 640;
  if (code === 0x2009 || code === 0x202f) return 250;
  if (code >= 0x2010 && code <= 0x2027) return code === 0x2014 || code === 0x2026 ? 1000 : 560;
  // Greek, Cyrillic, Hebrew, Arabic and Indic letters stay below this in the usual fallback faces.
  if (code < 0x1100) return 780;
  return code > 0xffff ? 1300 : 1020;
}

function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2066 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}
