/** Converts between UTF-16 indices and code point offsets of one text, in O(log n) after one pass. */
export interface CodePoints {
  /** Code points before this UTF-16 index. Inside a surrogate pair: those before the pair. */
  fromUtf16(index: number): number;
  /** UTF-16 index of the code point at this offset. */
  toUtf16(offset: number): number;
  /** Number of code points in the text. */
  readonly length: number;
}

export function codePoints(text: string): CodePoints {
  // Offsets, in code points, of the characters that take two UTF-16 units. Most texts have few.
  const wide: number[] = [];
  for (let i = text.search(HIGH); i >= 0 && i < text.length - 1; i++) {
    if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) {
      wide.push(i - wide.length);
      i++;
    }
  }
  const units = text.length;
  const length = units - wide.length;
  return {
    length,
    toUtf16(offset) {
      const at = Math.min(Math.max(offset, 0), length);
      return at + countBelow(wide.length, (k) => wide[k]! < at);
    },
    fromUtf16(index) {
      const at = Math.min(Math.max(index, 0), units);
      // The k-th wide character starts at UTF-16 index wide[k] + k and ends two units later.
      const passed = countBelow(wide.length, (k) => wide[k]! + k + 2 <= at);
      const next = wide[passed];
      const inside = next !== undefined && at === next + passed + 1;
      return at - passed - (inside ? 1 : 0);
    },
  };
}

const HIGH = /[\ud800-\udbff]/;

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** How many of 0 … n-1 pass a test that holds for a leading run of them. */
function countBelow(n: number, holds: (k: number) => boolean): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
