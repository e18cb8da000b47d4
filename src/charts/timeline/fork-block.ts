import { fork } from '../forms.ts';
import type { PlacedMark, PlacedText } from '../placed.ts';
import { round2 } from '../placed.ts';
import { textWidth } from '../text-width.ts';
import type { TimeScale } from '../time-scale.ts';
import { wrapText } from '../wrap-text.ts';
import type { Block } from './block.ts';
import { tellingMark } from './event-block.ts';
import type { TimelineLayout } from './layout.ts';
import { markShapes, square } from './mark-shapes.ts';
import type { MarkGeometry } from './mark-shapes.ts';
import type { Telling, TimelineEvent } from './series.ts';
import { tellingWords } from './telling-words.ts';

/** Room for the stem left of the first mark, in px. */
const STEM = 16;
/** Room between words and the stem or a mark, in px. */
const GAP = 8;
/** Longest line of a telling, in px. */
const LONGEST = 380;

/**
 * A contested event as one mark: a fork whose tines lead to each telling at its own date. The words stand right of the marks
 * if all fit there, else left of the stem, else above each tine.
 */
export function forkBlock(event: TimelineEvent, scale: TimeScale, layout: TimelineLayout): Block {
  const { line, titleSize, metaSize, left, right, narrow } = layout;
  const dated = event.tellings
    .filter(({ undated }) => undated === null)
    .map(({ date, realis }) => markShapes(date, realis, scale, 0));
  const firstInk = Math.min(...dated.map(({ x0 }) => x0));
  const stem = narrow ? left + 2 : Math.max(left + 2, firstInk - STEM);
  const geometry = (telling: Telling, y: number): MarkGeometry =>
    telling.undated === null
      ? markShapes(telling.date, telling.realis, scale, y)
      : square(stem + STEM + 6, y);
  const lastInk = Math.max(...event.tellings.map((telling) => geometry(telling, 0).x1));
  const full = event.tellings.map((telling) => tellingWords(telling));
  const widest = Math.min(LONGEST, Math.max(...full.map((text) => textWidth(text, metaSize))));
  const side: 'right' | 'left' | 'above' = narrow
    ? 'above'
    : lastInk + GAP + widest <= right
      ? 'right'
      : stem - GAP - widest >= left
        ? 'left'
        : 'above';
  const titles = wrapText(event.title, {
    width: side === 'left' ? stem + 4 - left : Math.min(right - stem, LONGEST),
    size: titleSize,
    lines: 3,
    bold: true,
  });
  const titleWidth = Math.max(...titles.map((text) => textWidth(text, titleSize, true)));
  const titleX =
    side === 'left' ? stem + 4 : Math.max(left, Math.min(stem - 2, right - titleWidth));
  const rowHeight = side === 'above' ? line * 2 + 4 : line + 4;
  const head = titles.length * line + 2;
  const place = (top: number): ReturnType<Block['place']> => {
    const marks: PlacedMark[] = [];
    const tines: { x: number; y: number }[] = [];
    event.tellings.forEach((telling, i) => {
      const rowTop = top + head + i * rowHeight;
      const y = side === 'above' ? rowTop + line + 8 : rowTop + rowHeight / 2;
      const ink = geometry(telling, y);
      const x = side === 'right' ? lastInk + GAP : side === 'left' ? stem - GAP : stem + GAP;
      const width = side === 'above' ? right - x : widest;
      tines.push({ x: Math.max(stem, ink.x0), y });
      const [words = ''] = wrapText(full[i] ?? '', { width: width + 0.01, size: metaSize });
      const text: PlacedText = {
        x: round2(x),
        y: round2(side === 'above' ? rowTop + line - 4 : y + 4),
        text: words,
        size: metaSize,
        anchor: side === 'left' ? 'end' : 'start',
        ink: 'ink',
      };
      marks.push(tellingMark(telling, ink.shapes, [text], layout));
    });
    return {
      marks,
      shapes: fork(stem, tines),
      texts: titles.map((text, i) => ({
        x: round2(titleX),
        y: round2(top + (i + 1) * line - 4),
        text,
        size: titleSize,
        anchor: side === 'left' ? 'end' : 'start',
        ink: 'ink',
        bold: true,
      })),
    };
  };
  const wordsLeft = side === 'left' ? stem - GAP - widest : stem;
  const titleLeft = side === 'left' ? titleX - titleWidth : titleX;
  return {
    x0: Math.min(wordsLeft, titleLeft, firstInk),
    x1:
      side === 'above'
        ? right
        : side === 'right'
          ? Math.max(lastInk + GAP + widest, titleX + titleWidth)
          : lastInk,
    height: head + event.tellings.length * rowHeight,
    forms: ['fork', ...event.tellings.flatMap((telling) => geometry(telling, 0).forms)],
    place,
  };
}
