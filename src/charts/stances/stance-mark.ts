import type { Box, PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { wrapText } from '../wrap-text.ts';
import type { StancePosition, StanceRow, StanceSource } from './series.ts';
import { STANCE_FORMS } from './stance-forms.ts';

export interface StancesBody {
  readonly ground: readonly Shape[];
  readonly texts: readonly PlacedText[];
  readonly marks: readonly PlacedMark[];
  readonly height: number;
}

export interface StanceMarkOptions {
  readonly x: number;
  readonly top: number;
  /** Room for glyph and words. */
  readonly width: number;
  /** Position of this telling among those of one source to one question. */
  readonly index: number;
  /** Words after the stance on the first line: a source's name in a list. Default none. */
  readonly by?: string;
  /** Most lines of the answer. Default 4. */
  readonly lines?: number;
}

const LINE = 15;
const INDENT = 20;

/** One position: the stance as glyph and word, below it the answer. */
export function stanceMark(
  row: StanceRow,
  source: StanceSource,
  position: StancePosition,
  { x, top, width, index, by, lines = 4 }: StanceMarkOptions,
): { mark: PlacedMark; height: number } {
  const { draw, word } = STANCE_FORMS[position.stance];
  const room = width - INDENT;
  const head = wrapText(by === undefined ? word : `${word} · ${by}`, { width: room, size: 11.5 });
  const answer = wrapText(position.answer, { width: room, size: 12.5, lines });
  const texts = [
    ...head.map((text) => ({ text, size: 11.5, ink: 'muted' as const })),
    ...answer.map((text) => ({ text, size: 12.5, ink: 'ink' as const })),
  ].map((words, i): PlacedText => ({
    ...words,
    x: round2(x + INDENT),
    y: round2(top + i * LINE + LINE / 2 + words.size * 0.34),
    anchor: 'start',
  }));
  const height = texts.length * LINE + 6;
  const hit: Box = {
    x: round2(x),
    y: round2(top - 2),
    width: round2(width - 4),
    height: height - 2,
  };
  return {
    mark: {
      id: `${row.id}-${source.id}-${index + 1}`,
      target: { kind: 'question', id: row.id, passage: position.passage },
      label: positionWords(row, source, position),
      shapes: draw(x + 8, top + LINE / 2),
      texts,
      hit,
    },
    height,
  };
}

/** One position in a sentence without its full stop. */
export function positionWords(
  { question }: StanceRow,
  { name }: StanceSource,
  { answer, stance }: StancePosition,
): string {
  return `${question} ${name} ${STANCE_FORMS[stance].word}: ${answer}`;
}
