/** The measures of one drawing of the timeline, in px. */
export interface TimelineLayout {
  readonly width: number;
  /** Lane names stand above their lane and labels above their marks. */
  readonly narrow: boolean;
  /** Left and right edge of the room for marks and labels. */
  readonly left: number;
  readonly right: number;
  /** Font size of a title and of the words below it. */
  readonly titleSize: number;
  readonly metaSize: number;
  /** Height of a line of text. */
  readonly line: number;
  /** Longest label and most lines of its title. */
  readonly labelWidth: number;
  /** The widths that a lane may choose from for its labels, the widest first. */
  readonly labelWidths: readonly number[];
  readonly titleLines: number;
  /** Whether dates and sources are written below each title. */
  readonly meta: boolean;
  /** Rows of labels to share among all lanes before the rest folds. */
  readonly rows: number;
  /** Room between two rows. */
  readonly rowGap: number;
}

/** Above this number of events a label is one line and leaves its date to the axis. */
export const FULL_LABELS = 40;
/** Below this width the drawing is another one. */
export const NARROW = 600;

export function timelineLayout(width: number, events: number): TimelineLayout {
  const narrow = width < NARROW;
  const full = events <= FULL_LABELS;
  const labelWidths = (full ? [290] : [300, 230, 170]).map((most) => Math.min(most, width - 16));
  return {
    width,
    narrow,
    left: narrow ? 4 : 140,
    right: width - (narrow ? 4 : 8),
    titleSize: full ? 13 : 12,
    metaSize: 11.5,
    line: 16,
    labelWidth: labelWidths.at(-1) ?? 170,
    labelWidths,
    titleLines: full ? 3 : 1,
    meta: full,
    rows: narrow ? 44 : 56,
    rowGap: full ? 10 : 6,
  };
}
