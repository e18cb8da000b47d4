import { shapeBox } from '../boxes.ts';
import { compareBy } from '../compare.ts';
import { arrow, path, whisker } from '../forms.ts';
import { counted } from '../headline.ts';
import type { PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { textWidth } from '../text-width.ts';
import type { TimeScale } from '../time-scale.ts';
import { wrapText } from '../wrap-text.ts';
import type { BlockInk } from './block.ts';
import { hitBox, tellingMark } from './event-block.ts';
import type { TimelineLayout } from './layout.ts';
import { square } from './mark-shapes.ts';
import type { TimelineForm } from './mark-shapes.ts';
import { orderTree } from './order-tree.ts';
import type { Telling } from './series.ts';
import { REALIS_WORDS } from './telling-words.ts';

/** Most rows; the rest is counted and leads to the list. */
export const MOST_UNDATED = 24;
const INDENT = 22;
const MOST_DEPTH = 5;

export interface UndatedLane extends BlockInk {
  readonly height: number;
  readonly forms: readonly TimelineForm[];
}

/**
 * Events without a date as a list: a hollow square, the title, and in words why there is no date and what can be inferred.
 * Where a source tells an order, the later event stands indented below the earlier one and an edge leads to it.
 */
export function placeUndated(
  tellings: readonly Telling[],
  titles: ReadonlyMap<string, string>,
  scale: TimeScale,
  layout: TimelineLayout,
  top: number,
): UndatedLane {
  const { left, right, line, titleSize, metaSize } = layout;
  const rows = orderTree(tellings).slice(0, MOST_UNDATED);
  const marks: PlacedMark[] = [];
  const shapes: Shape[] = [];
  const placed = new Map<string, { x: number; y: number }>();
  let y = top;
  for (const { telling, parent, depth } of rows) {
    const x = left + 7 + Math.min(depth, MOST_DEPTH) * INDENT;
    const middle = y + line / 2;
    const from = parent === null ? undefined : placed.get(parent);
    if (from && from.x < x) {
      shapes.push(
        path([from.x, from.y + 6, from.x, middle, x - 7, middle], 'connector'),
        path([x - 11, middle - 3, x - 7, middle, x - 11, middle + 3], 'connector'),
      );
    }
    placed.set(telling.id, { x, y: middle });
    const room = right - x - 14;
    const lines = [
      ...wrapText(telling.title, { width: room, size: titleSize, lines: 2 }).map(
        (text) => ({ text, size: titleSize, ink: 'ink', italic: false }) as const,
      ),
      ...wrapText(reasonWords(telling, titles, from === undefined ? null : parent), {
        width: room,
        size: metaSize,
        lines: 3,
      }).map((text) => ({ text, size: metaSize, ink: 'muted', italic: true }) as const),
    ];
    // The inferred bounds stand on the first line whose words leave them room, else below.
    const boundsStart = Math.min(...boundShapes(telling, scale, 0).map((s) => shapeBox(s).x));
    const clear = lines.findIndex(
      ({ text, size }) => boundsStart > x + 14 + textWidth(text, size) + 12,
    );
    const bounds = boundShapes(
      telling,
      scale,
      clear >= 0 ? middle + clear * line : y + lines.length * line + 6,
    );
    marks.push(
      tellingMark(
        telling,
        [...square(x, middle).shapes, ...bounds],
        lines.map((words, i) => ({
          x: round2(x + 14),
          y: round2(y + i * line + line / 2 + words.size * 0.34),
          anchor: 'start' as const,
          ...words,
        })),
        layout,
      ),
    );
    y += lines.length * line + (bounds.length > 0 && clear < 0 ? 20 : 8);
  }
  const more = tellings.filter(({ id }) => !placed.has(id)).toSorted(compareBy(({ id }) => id));
  if (more.length > 0) {
    marks.push(moreMark(more, layout, y));
    y += line + 8;
  }
  return {
    marks,
    shapes,
    texts: [],
    height: y - top,
    forms: ['undated', ...(shapes.length > 0 ? ['order' as const] : [])],
  };
}

function moreMark(more: readonly Telling[], layout: TimelineLayout, top: number): PlacedMark {
  const text: PlacedText = {
    x: layout.left,
    y: round2(top + 12),
    text: `and ${counted(more.length, 'more undated event')} in the list`,
    size: layout.metaSize,
    anchor: 'start',
    ink: 'accent',
  };
  return {
    id: 'fold-undated',
    target: { kind: 'fold', of: 'event', ids: more.map(({ id }) => id) },
    label: text.text,
    shapes: [],
    texts: [text],
    hit: hitBox([{ x: layout.left, y: top, width: 180, height: 16 }], layout.width),
  };
}

function reasonWords(
  telling: Telling,
  titles: ReadonlyMap<string, string>,
  parent: string | null,
): string {
  const name = (id: string): string => `“${titles.get(id) ?? id}”`;
  const said = telling.undated ?? '';
  const after = telling.after.filter((id) => id !== parent && !said.includes(`after ${name(id)}`));
  const before = telling.before.filter((id) => !said.includes(`before ${name(id)}`));
  const { from, to, words } = telling.date;
  return [
    REALIS_WORDS[telling.realis],
    telling.undated,
    from === null && to === null ? null : `inferred: ${words}`,
    after.length > 0 ? `after ${after.map(name).join(' and ')}` : null,
    before.length > 0 ? `before ${before.map(name).join(' and ')}` : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** The inferred bounds of an undated event, drawn where the axis has room for them. */
function boundShapes(telling: Telling, scale: TimeScale, y: number): Shape[] {
  const { from, to } = telling.date;
  if (from !== null && to !== null) return whisker(scale.x(from), scale.x(to + 1), y, 'dash');
  const start = from === null ? (to === null ? null : scale.x(to + 1)) : scale.x(from);
  if (start === null) return [];
  return [
    path([start, y - 4, start, y + 4], 'line'),
    ...arrow(start, start + (from === null ? -30 : 30), y, 'dash'),
  ];
}
