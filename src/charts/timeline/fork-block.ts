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
  const { line, titleSize, left, right, narrow } = layout;
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
  const full = event.tellings.map((telling) => tellingLines(telling, event, layout, LONGEST));
  const widest = Math.min(LONGEST, Math.max(...full.flat().map(widthOf)));
  const side: 'right' | 'left' | 'above' = narrow
    ? 'above'
    : lastInk + GAP + widest <= right
      ? 'right'
      : stem - GAP - widest >= left
        ? 'left'
        : 'above';
  const wordsX = side === 'right' ? lastInk + GAP : side === 'left' ? stem - GAP : stem + GAP;
  const rows = event.tellings.map((telling) => {
    const width = side === 'above' ? right - wordsX : widest;
    const lines = tellingLines(telling, event, layout, width);
    // Above: the words, then the mark below them.
    const height = lines.length * line + 4 + (side === 'above' ? line : 0);
    return { telling, lines, height };
  });
  const titles = wrapText(event.title, {
    width: side === 'left' ? stem + 4 - left : Math.min(right - stem, LONGEST),
    size: titleSize,
    lines: 3,
    bold: true,
  });
  const titleWidth = Math.max(...titles.map((text) => textWidth(text, titleSize, true)));
  const titleX =
    side === 'left' ? stem + 4 : Math.max(left, Math.min(stem - 2, right - titleWidth));
  const head = titles.length * line + 2;
  const place = (top: number): ReturnType<Block['place']> => {
    const marks: PlacedMark[] = [];
    const tines: { x: number; y: number }[] = [];
    let rowTop = top + head;
    for (const { telling, lines, height } of rows) {
      const y =
        side === 'above'
          ? rowTop + lines.length * line + 8
          : rowTop + (lines.length * line) / 2 + 2;
      const ink = geometry(telling, y);
      tines.push({ x: Math.max(stem, ink.x0), y });
      const texts = lines.map((words, i): PlacedText => ({
        ...words,
        x: round2(wordsX),
        y: round2(rowTop + (i + 1) * line - (side === 'above' ? 4 : 2)),
        anchor: side === 'left' ? 'end' : 'start',
      }));
      marks.push(tellingMark(telling, ink.shapes, texts, layout));
      rowTop += height;
    }
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
    height: head + rows.reduce((sum, { height }) => sum + height, 0),
    forms: ['fork', ...event.tellings.flatMap((telling) => geometry(telling, 0).forms)],
    place,
  };
}

type Line = Pick<PlacedText, 'text' | 'size' | 'ink'>;

/** What stands beside a telling: its own title where the event's is a question, and how, when and who. */
function tellingLines(
  telling: Telling,
  { isQuestion }: TimelineEvent,
  { titleSize, metaSize }: TimelineLayout,
  width: number,
): Line[] {
  const wrap = (text: string, size: number, lines: number, ink: Line['ink']): Line[] =>
    wrapText(text, { width: width + 0.01, size, lines, balanced: true }).map((words) => ({
      text: words,
      size,
      ink,
    }));
  return isQuestion
    ? [
        ...wrap(telling.title, titleSize, 2, 'ink'),
        ...wrap(tellingWords(telling), metaSize, 1, 'muted'),
      ]
    : wrap(tellingWords(telling), metaSize, 1, 'ink');
}

function widthOf({ text, size }: Line): number {
  return textWidth(text, size);
}
