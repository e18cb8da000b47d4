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

/**
 * A contested event as one mark: a fork whose tines lead to each telling at its own date. On a wide drawing the words stand
 * beside each mark, on a narrow one above it.
 */
export function forkBlock(event: TimelineEvent, scale: TimeScale, layout: TimelineLayout): Block {
  const { line, titleSize, metaSize, left, right, narrow } = layout;
  const geometry = (telling: Telling, y: number, undatedX: number): MarkGeometry =>
    telling.undated === null
      ? markShapes(telling.date, telling.realis, scale, y)
      : square(undatedX, y);
  const dated = event.tellings.filter(({ undated }) => undated === null);
  const firstInk = Math.min(...dated.map((telling) => geometry(telling, 0, 0).x0));
  const lastInk = Math.max(...dated.map((telling) => geometry(telling, 0, 0).x1));
  const words = event.tellings.map(tellingWords);
  const widest = Math.max(...words.map((text) => textWidth(text, metaSize)));
  // On a narrow drawing the words need the whole width, so the stem stands at the left edge.
  const stem = narrow ? left + 2 : Math.max(left + 2, firstInk - STEM);
  const undatedX = stem + STEM + 6;
  const titles = wrapText(event.title, {
    width: Math.min(right - left - 4, layout.labelWidth * 1.6),
    size: titleSize,
    lines: layout.titleLines,
    bold: true,
  });
  const titleWidth = Math.max(...titles.map((text) => textWidth(text, titleSize, true)));
  const titleX = Math.max(left, Math.min(stem - 2, right - titleWidth));
  const room = Math.min(
    ...event.tellings.map((telling) => {
      const ink = geometry(telling, 0, undatedX);
      return right - ink.x1 - 7;
    }),
  );
  const beside = !narrow && room >= Math.min(widest, 220);
  const rowHeight = beside ? line + 4 : line * 2 + 4;
  const head = titles.length * line + 2;
  return {
    x0: Math.min(titleX, stem, firstInk),
    x1: beside ? right : Math.max(right, lastInk),
    height: head + event.tellings.length * rowHeight,
    forms: ['fork', ...event.tellings.flatMap((telling) => geometry(telling, 0, undatedX).forms)],
    place: (top) => {
      const marks: PlacedMark[] = [];
      const tines: { x: number; y: number }[] = [];
      event.tellings.forEach((telling, i) => {
        const rowTop = top + head + i * rowHeight;
        const y = beside ? rowTop + rowHeight / 2 : rowTop + line + 8;
        const ink = geometry(telling, y, undatedX);
        tines.push({ x: Math.max(stem, ink.x0), y });
        const x = beside ? ink.x1 + 7 : stem + 8;
        const text: PlacedText = {
          x: round2(x),
          y: round2(beside ? y + 4 : rowTop + line - 4),
          text: wrapText(words[i] ?? '', { width: right - x, size: metaSize })[0] ?? '',
          size: metaSize,
          anchor: 'start',
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
          anchor: 'start',
          ink: 'ink',
          bold: true,
        })),
      };
    },
  };
}
