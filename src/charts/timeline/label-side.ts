import type { Packable } from '../pack-rows.ts';
import type { TimelineLayout } from './layout.ts';

/** Where a label stands: beside its mark, or above it when neither side has room. */
export interface LabelSide {
  readonly side: 'beside' | 'above';
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/** Room between a mark and its label, in px. */
const GAP = 7;

/**
 * Right of the mark if the label fits in the frame, else left of it, else above; on a narrow drawing always above. A label
 * above starts with its mark, or ends with it where it would leave the frame; one that is too long for both is moved into
 * the frame.
 */
export function labelSide(mark: Packable, width: number, layout: TimelineLayout): LabelSide {
  const { left, right, narrow } = layout;
  if (!narrow) {
    if (mark.x1 + GAP + width <= right)
      return { side: 'beside', x: mark.x1 + GAP, anchor: 'start' };
    if (mark.x0 - GAP - width >= left) return { side: 'beside', x: mark.x0 - GAP, anchor: 'end' };
  }
  if (mark.x0 + width <= right && mark.x0 >= left) {
    return { side: 'above', x: mark.x0, anchor: 'start' };
  }
  if (mark.x1 - width >= left && mark.x1 <= right) {
    return { side: 'above', x: mark.x1, anchor: 'end' };
  }
  return { side: 'above', x: Math.max(left, right - width), anchor: 'start' };
}
