import type { Place } from '../../src/domain/finding.ts';

/** Characters of a line that are shown around a place. */
const WIDTH = 100;

/**
 * The line of a place and a mark below the column, as compilers show them; null when the line is not known. Signs that a
 * terminal would obey are shown as references.
 */
export function excerpt({ line, column, quoted }: Place): readonly [string, string] | null {
  if (line === undefined || quoted === undefined || quoted.trim() === '') return null;
  const at = Math.min((column ?? 1) - 1, quoted.length);
  const from = at > WIDTH * 0.8 ? at - Math.round(WIDTH / 2) : 0;
  const before = visible(quoted.slice(from, at));
  const rest = visible(quoted.slice(at, from + WIDTH));
  const [start, end] = [from > 0 ? '…' : '', quoted.length > from + WIDTH ? '…' : ''];
  const gutter = `${line} | `;
  return [
    `${gutter}${start}${before}${rest}${end}`,
    `${' '.repeat(gutter.length - 2)}| ${' '.repeat(start.length + before.length)}^`,
  ];
}

/** Text without characters that a terminal would obey or that hide others; they are named instead. */
export function visible(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
      (char) => `<U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
    );
}
