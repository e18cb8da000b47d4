/** The lines of a text: where each starts, and on which a place stands. Breaks are LF, CRLF and CR. */
export interface LineStarts {
  /** UTF-16 index at which each line starts; the first is 0. */
  readonly starts: readonly number[];
  /** 1-based line of a UTF-16 index, in O(log n). */
  lineAt(index: number): number;
}

export function lineStarts(text: string): LineStarts {
  const starts = startsOf(text);
  return {
    starts,
    lineAt(index) {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle]! <= index) low = middle + 1;
        else high = middle;
      }
      return Math.max(low, 1);
    },
  };
}

function startsOf(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
