import type { PlacedText, Shape } from './placed.ts';
import { round2 } from './placed.ts';
import { textWidth } from './text-width.ts';

/** One form of a drawing and what it means. */
export interface KeyEntry {
  /** Draws the form with its middle at `x`, `y`, at most 26 px wide and 14 px high. */
  readonly form: (x: number, y: number) => readonly Shape[];
  readonly words: string;
}

export interface KeyOptions {
  /** Left edge, top and width of the room for the key, in px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PlacedKey {
  readonly shapes: readonly Shape[];
  readonly texts: readonly PlacedText[];
  readonly height: number;
}

const SIZE = 11.5;
const FORM = 26;
const ROW = 20;
const GAP = 18;

/** Sets the entries one after the other, row by row. The caller passes only the forms that its drawing holds. */
export function placeKey(entries: readonly KeyEntry[], options: KeyOptions): PlacedKey {
  const shapes: Shape[] = [];
  const texts: PlacedText[] = [];
  let [x, row] = [options.x, 0];
  for (const { form, words } of entries) {
    const width = FORM + 6 + textWidth(words, SIZE);
    if (x > options.x && x + width > options.x + options.width) [x, row] = [options.x, row + 1];
    const y = options.y + row * ROW + ROW / 2;
    shapes.push(...form(x + FORM / 2, y));
    texts.push({
      x: round2(x + FORM + 6),
      y: round2(y + 4),
      text: words,
      size: SIZE,
      anchor: 'start',
      ink: 'muted',
      isScale: true,
    });
    x += width + GAP;
  }
  return { shapes, texts, height: entries.length === 0 ? 0 : (row + 1) * ROW };
}
