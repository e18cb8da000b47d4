/** The measures of one drawing of the valuations, in px. */
export interface ValuationsLayout {
  readonly width: number;
  /** Names stand above their mark instead of beside it. */
  readonly narrow: boolean;
  /** Left edge of names, right of the forks. */
  readonly names: number;
  /** Left and right edge of the room for marks and labels. */
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly noteSize: number;
  readonly line: number;
  /** Longest line of a note. */
  readonly noteWidth: number;
  /** Most lines of a note; the table beside the chart has the whole of it. */
  readonly noteLines: number;
}

/** From this number of rows on, the arithmetic of each is cut to two lines. */
const MANY_ROWS = 30;

/** Room for one fork in the left margin, in px. */
export const FORK_WIDTH = 14;
/** Room at both ends of the scale, so that no mark or arrow leaves the frame. */
export const SCALE_INSET = 16;

export function valuationsLayout(
  width: number,
  { forks, rows }: { readonly forks: number; readonly rows: number },
): ValuationsLayout {
  const narrow = width < 600;
  const names = forks === 0 ? 0 : forks * FORK_WIDTH + 4;
  return {
    width,
    narrow,
    names,
    left: narrow ? names : width < 800 ? 206 : 250,
    right: width - 4,
    size: 13,
    noteSize: 11.5,
    line: 15.5,
    noteWidth: narrow ? width - names - 8 : 300,
    noteLines: rows < MANY_ROWS ? 5 : 2,
  };
}
