import { decodeString } from 'micromark-util-decode-string';

export interface AlignedPiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the value of a Markdown node in the raw characters `[from, to)` that wrote it: escapes lose their backslash,
 * entities are decoded, and the marks of quotes and the indents of lists at line starts are passed over.
 */
export function alignMarkdown(
  value: string,
  raw: string,
  from: number,
  to: number,
): AlignedPiece[] {
  const pieces: AlignedPiece[] = [];
  let v = 0;
  let r = from;
  let literal = -1;
  const close = (): void => {
    if (literal >= 0) pieces.push({ text: raw.slice(literal, r), start: literal, end: r });
    literal = -1;
  };
  while (v < value.length && r < to) {
    const wanted = value[v]!;
    if (raw[r] === '&' && !(wanted === '&' && !isEntity(raw, r, value, v))) {
      const entity = /^&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/i.exec(
        raw.slice(r, r + 34),
      );
      const decoded = entity === null ? '' : decodeString(entity[0]);
      if (entity !== null && value.startsWith(decoded, v)) {
        close();
        pieces.push({ text: decoded, start: r, end: r + entity[0].length });
        v += decoded.length;
        r += entity[0].length;
        continue;
      }
    }
    if (raw[r] === '\\' && raw[r + 1] === wanted && isPunctuation(wanted)) {
      close();
      pieces.push({ text: wanted, start: r, end: r + 2 });
      v++;
      r += 2;
      continue;
    }
    if (raw[r] === wanted) {
      if (literal < 0) literal = r;
      v++;
      r++;
      continue;
    }
    close();
    // A line break that inline code shows as a space.
    if (wanted === ' ' && (raw[r] === '\n' || raw[r] === '\r')) {
      pieces.push({ text: ' ', start: r, end: r + 1 });
      v++;
    }
    r++;
  }
  close();
  return pieces;
}

function isEntity(raw: string, r: number, value: string, v: number): boolean {
  const entity = /^&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/i.exec(raw.slice(r, r + 34));
  if (entity === null) return false;
  // Inside code an entity is shown as it is written.
  return !value.startsWith(entity[0], v);
}

function isPunctuation(character: string): boolean {
  return /[!-/:-@[-`{-~]/.test(character);
}
