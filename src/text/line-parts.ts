/** A passage by UTF-16 indices. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of `[start, end)` that lie within one line each, without white space at their ends. Evidence never crosses the
 * end of a line; the line breaks inside a hard-wrapped paragraph end none (see `DocumentText.text`).
 */
export function lineParts(text: string, start: number, end: number): Part[] {
  const parts: Part[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    const unit = i < end ? text.charCodeAt(i) : 10;
    if (unit !== 10 && unit !== 13) continue;
    const part = trimPart(text, from, i);
    if (part.end > part.start) parts.push(part);
    from = i + 1;
  }
  return parts;
}

/** The same passage without white space at its ends; empty when it is all white space. */
export function trimPart(text: string, start: number, end: number): Part {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return { start: from, end: to };
}

function isSpace(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit === 32 || (unit >= 9 && unit <= 13)) return true;
  return unit > 127 && /[\s\u200b\u2060\ufeff]/.test(text.charAt(index));
}
