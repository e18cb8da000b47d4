import { rect } from '../forms.ts';
import type { PlacedMark } from '../placed.ts';
import { round2 } from '../placed.ts';
import { textWidth } from '../text-width.ts';
import type { TimeScale } from '../time-scale.ts';
import { hitBox } from './event-block.ts';
import type { TimelineLayout } from './layout.ts';
import type { TimelineEvent } from './series.ts';

const SIZE = 11.5;
export const FOLD_HEIGHT = 20;
/** Events that a stretch holds on average where few are left: a fold of one would hide it for nothing. */
const EACH = 3;

/**
 * The events that found no row, counted: the lane is cut into equal stretches, and each that holds some shows how many and
 * leads to the first of them in the list.
 */
export function placeFolds(
  events: readonly TimelineEvent[],
  scale: TimeScale,
  layout: TimelineLayout,
  top: number,
): PlacedMark[] {
  const { left, right, width } = layout;
  const box = textWidth(`+${events.length}`, SIZE) + 10;
  const room = Math.max(1, Math.floor((right - left) / (box + 4)));
  const bins = Math.min(room, Math.ceil(events.length / EACH));
  const step = (right - left) / bins;
  const byBin = Map.groupBy(events, (event) =>
    Math.max(0, Math.min(bins - 1, Math.floor((middleOf(event, scale) - left) / step))),
  );
  return [...byBin]
    .sort(([a], [b]) => a - b)
    .map(([bin, members]): PlacedMark => {
      const x = left + bin * step + (step - box) / 2;
      const shape = rect(x, top + 1, box, FOLD_HEIGHT - 4, 'absent');
      const ids = members.map(({ id }) => id);
      return {
        id: `fold-${ids[0] ?? bin}`,
        target: { kind: 'fold', of: 'event', ids },
        // Of the first only: that is where it leads.
        label: `${members.length} more events around here, the first of them: ${members[0]?.title ?? ''}`,
        shapes: [shape],
        texts: [
          {
            x: round2(x + box / 2),
            y: round2(top + FOLD_HEIGHT / 2 + 3),
            text: `+${members.length}`,
            size: SIZE,
            anchor: 'middle',
            ink: 'ink',
          },
        ],
        hit: hitBox([{ x, y: top + 1, width: box, height: FOLD_HEIGHT - 4 }], width),
      };
    });
}

function middleOf({ tellings }: TimelineEvent, scale: TimeScale): number {
  const date = tellings.find(({ undated }) => undated === null)?.date;
  const from = date?.from ?? date?.to ?? 0;
  return (scale.x(from) + scale.x((date?.to ?? from) + 1)) / 2;
}
