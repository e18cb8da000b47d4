import { packRows } from '../pack-rows.ts';
import type { PlacedMark, PlacedText, Shape } from '../placed.ts';
import type { TimeScale } from '../time-scale.ts';
import type { Block } from './block.ts';
import { eventBlock } from './event-block.ts';
import { FOLD_HEIGHT, placeFolds } from './fold-block.ts';
import { forkBlock } from './fork-block.ts';
import type { TimelineLayout } from './layout.ts';
import type { TimelineForm } from './mark-shapes.ts';
import type { TimelineEvent, TimelineLane } from './series.ts';
import { spread } from './spread.ts';

export interface PlacedLane {
  readonly marks: readonly PlacedMark[];
  readonly shapes: readonly Shape[];
  readonly texts: readonly PlacedText[];
  readonly forms: readonly TimelineForm[];
  readonly height: number;
}

export interface PlaceLaneOptions {
  readonly scale: TimeScale;
  readonly layout: TimelineLayout;
  /** Most rows of labels before the rest folds. */
  readonly mostRows: number;
  readonly top: number;
}

/** So few events are given rows of their own rather than folded. */
const FEW = 8;
/** Room between two labels of a row, in px. */
const GAP = 18;

/** Rows of labels that a lane may take: its share of all, at least three. */
export function rowsOf(events: number, all: number, layout: TimelineLayout): number {
  return Math.max(3, Math.floor((layout.rows * events) / Math.max(1, all)));
}

/** The events of a lane in rows, none of whose labels meet; those for which no row is left, folded. */
export function placeLane(
  lane: TimelineLane,
  { scale, layout, mostRows, top }: PlaceLaneOptions,
): PlacedLane {
  const blocks = widestBlocks(lane, { scale, layout, mostRows, top });
  const contested = blocks.filter(isContested);
  const rest = blocks.filter((block) => !isContested(block));
  // Disputes first, so that no crowd can fold them; then in order of time, which packs tightest.
  const packed = packRows([...contested, ...rest], { gap: GAP, mostRows });
  // In order of time the early events of a crowd would take all the rows, so those that stay are drawn from its whole time.
  const kept =
    packed.left.length > FEW
      ? new Set(packRows([...contested, ...spread(rest)], { gap: GAP, mostRows }).rows.flat())
      : new Set(blocks);
  const { rows } = packRows([...contested, ...rest.filter((block) => kept.has(block))], {
    gap: GAP,
    mostRows: Infinity,
  });
  const shown = new Set(rows.flat());
  const left = blocks.filter((block) => !shown.has(block));
  const placed = { marks: [] as PlacedMark[], shapes: [] as Shape[], texts: [] as PlacedText[] };
  let y = top;
  for (const row of rows) {
    for (const block of row.toSorted((a, b) => a.x0 - b.x0)) {
      const ink = block.place(y);
      placed.marks.push(...ink.marks);
      placed.shapes.push(...ink.shapes);
      placed.texts.push(...ink.texts);
    }
    y += Math.max(...row.map(({ height }) => height)) + layout.rowGap;
  }
  if (left.length > 0) {
    const events = left.map(({ event }) => event);
    placed.marks.push(...placeFolds(events, scale, layout, y));
    y += FOLD_HEIGHT + layout.rowGap;
  }
  const forms = rows.flat().flatMap((block) => block.forms);
  return {
    ...placed,
    forms: left.length > 0 ? [...forms, 'fold'] : forms,
    height: y - top - layout.rowGap,
  };
}

type EventBlock = Block & { readonly event: TimelineEvent };

function isContested({ event }: EventBlock): boolean {
  return event.tellings.length > 1;
}

/**
 * The events with labels of the widest of the layout's widths with which the lane still has room for all of them in its rows;
 * with none, the narrowest.
 */
function widestBlocks(
  { name, aliases, events }: TimelineLane,
  { scale, layout, mostRows }: PlaceLaneOptions,
): EventBlock[] {
  const [narrowest = layout.labelWidth, ...wider] = layout.labelWidths.toReversed();
  const blocksWith = (labelWidth: number): EventBlock[] =>
    events.flatMap((event): EventBlock[] => {
      const own = { ...layout, labelWidth };
      const [only, second] = event.tellings;
      if (!only) return [];
      const block = second
        ? forkBlock(event, scale, own)
        : eventBlock(only, scale, own, [name, ...aliases]);
      return [{ ...block, event }];
    });
  for (const width of wider.toReversed()) {
    const blocks = blocksWith(width);
    if (packRows(blocks, { gap: GAP, mostRows }).left.length === 0) return blocks;
  }
  return blocksWith(narrowest);
}
