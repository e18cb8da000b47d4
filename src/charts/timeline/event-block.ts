import { shapeBox, textBox, unionBox } from '../boxes.ts';
import type { Box, PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { textWidth } from '../text-width.ts';
import type { TimeScale } from '../time-scale.ts';
import { wrapText } from '../wrap-text.ts';
import type { Block } from './block.ts';
import { labelSide } from './label-side.ts';
import type { TimelineLayout } from './layout.ts';
import { markShapes } from './mark-shapes.ts';
import type { Telling } from './series.ts';
import { fullWords, metaWords } from './telling-words.ts';

/**
 * An event that all sources tell alike: its mark and its label. Where labels are short, one that starts with one of the names
 * of its lane leaves it out, since the lane says it.
 */
export function eventBlock(
  telling: Telling,
  scale: TimeScale,
  layout: TimelineLayout,
  laneNames: readonly string[],
): Block {
  const { titleSize, metaSize, line } = layout;
  const lines = labelLines(telling, layout, laneNames);
  const width = Math.max(...lines.map(({ text, size }) => textWidth(text, size)));
  const extent = markShapes(telling.date, telling.realis, scale, 0);
  const { side, x, anchor } = labelSide(extent, width, layout);
  const labelLeft = anchor === 'start' ? x : x - width;
  const textHeight = lines.length * line;
  return {
    x0: Math.min(extent.x0, labelLeft),
    x1: Math.max(extent.x1, labelLeft + width),
    height: side === 'above' ? textHeight + line : Math.max(textHeight, line),
    forms: extent.forms,
    place: (top) => {
      const y = side === 'above' ? top + textHeight + line / 2 : top + line / 2;
      const texts = lines.map(({ text, size, ink }, i): PlacedText => ({
        x: round2(x),
        y: round2(top + i * line + line / 2 + (size === metaSize ? metaSize : titleSize) * 0.34),
        text,
        size,
        anchor,
        ink,
      }));
      const { shapes } = markShapes(telling.date, telling.realis, scale, y);
      return { marks: [tellingMark(telling, shapes, texts, layout)], shapes: [], texts: [] };
    },
  };
}

/** One telling as a link to its evidence. */
export function tellingMark(
  telling: Telling,
  shapes: readonly Shape[],
  texts: readonly PlacedText[],
  layout: TimelineLayout,
): PlacedMark {
  return {
    id: telling.id,
    target: { kind: 'event', id: telling.id, passage: telling.passage },
    label: fullWords(telling),
    shapes,
    texts,
    hit: hitBox([...shapes.map(shapeBox), ...texts.map(textBox)], layout.width),
  };
}

/** The room of all of them, grown to 24 px each way where the frame allows. */
export function hitBox(boxes: readonly Box[], frameWidth: number): Box {
  const box = unionBox(boxes) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [dx, dy] = [Math.max(3, (24 - box.width) / 2), Math.max(2, (24 - box.height) / 2)];
  const x = Math.max(0, box.x - dx);
  const y = Math.max(0, box.y - dy);
  return {
    x: round2(x),
    y: round2(y),
    width: round2(Math.min(frameWidth - x, box.width + box.x - x + dx)),
    height: round2(box.height + box.y - y + dy),
  };
}

/** The title without the longest of the names that it starts with. */
function withoutName(title: string, names: readonly string[]): string {
  const start = names
    .map((name) => `${name} `)
    .filter((name) => title.startsWith(name) && title.length > name.length)
    .toSorted((a, b) => b.length - a.length)[0];
  return start === undefined ? title : title.slice(start.length);
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly ink: 'ink' | 'muted';
}

function labelLines(
  telling: Telling,
  layout: TimelineLayout,
  laneNames: readonly string[],
): Line[] {
  const { titleSize, metaSize, labelWidth, titleLines, meta } = layout;
  const title = meta ? telling.title : withoutName(telling.title, laneNames);
  const wrap = (text: string, size: number, lines: number): string[] =>
    wrapText(text, { width: labelWidth, size, lines, balanced: true });
  return [
    ...wrap(title, titleSize, titleLines).map((text): Line => ({
      text,
      size: titleSize,
      ink: 'ink',
    })),
    ...(meta ? wrap(metaWords(telling), metaSize, 2) : []).map((text): Line => ({
      text,
      size: metaSize,
      ink: 'muted',
    })),
  ];
}
