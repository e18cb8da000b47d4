import type { PlacedMark, PlacedText, Shape } from '../placed.ts';
import type { TimelineForm } from './mark-shapes.ts';

/** One event with its labels, ready to be set on a row: its width is known, its height too, its place is not. */
export interface Block {
  readonly x0: number;
  readonly x1: number;
  readonly height: number;
  readonly forms: readonly TimelineForm[];
  /** Everything in it, with `top` as the top of its row. */
  readonly place: (top: number) => BlockInk;
}

export interface BlockInk {
  readonly marks: readonly PlacedMark[];
  /** Lines that connect marks. */
  readonly shapes: readonly Shape[];
  readonly texts: readonly PlacedText[];
}
