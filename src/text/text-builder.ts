import { codePoints } from './code-points.ts';
import type { Block, DocumentFormat, DocumentText } from './document-text.ts';
import { lineStarts } from './line-starts.ts';
import { offsetMap } from './offset-map.ts';
import type { Run } from './offset-map.ts';

/** A block before its lines are counted. */
export type UnnumberedBlock = Omit<Block, 'line' | 'lastLine'>;

/** Gathers visible text piece by piece, each with the raw characters that show it. */
export interface TextBuilder {
  /** Length of the text so far. */
  readonly length: number;
  /** Adds text that `raw[rawStart, rawEnd)` shows; equal lengths map character by character. */
  add(text: string, rawStart: number, rawEnd: number): void;
  /** Adds a line break that no raw character stands for. */
  breakLine(): void;
  /** The text so far from an index on. */
  from(index: number): string;
  finish(blocks: readonly UnnumberedBlock[], format: DocumentFormat): DocumentText;
}

export function textBuilder(raw: string): TextBuilder {
  const pieces: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  let rawAt = 0;
  // A piece that goes on where the last one ended, on both sides, is the same run.
  let open: { textStart: number; rawStart: number; length: number } | null = null;

  const close = (): void => {
    if (open === null) return;
    runs.push({
      textStart: open.textStart,
      textLength: open.length,
      rawStart: open.rawStart,
      rawLength: open.length,
    });
    open = null;
  };
  const add = (text: string, rawStart: number, rawEnd: number): void => {
    if (text === '') return;
    pieces.push(text);
    if (text.length === rawEnd - rawStart) {
      if (open !== null && open.rawStart + open.length === rawStart) open.length += text.length;
      else {
        close();
        open = { textStart: length, rawStart, length: text.length };
      }
    } else {
      close();
      runs.push({
        textStart: length,
        textLength: text.length,
        rawStart,
        rawLength: rawEnd - rawStart,
      });
    }
    length += text.length;
    rawAt = rawEnd;
  };

  return {
    get length() {
      return length;
    },
    add,
    breakLine: () => add('\n', rawAt, rawAt),
    from(index) {
      let text = '';
      for (let k = pieces.length - 1; k >= 0 && length - text.length > index; k--) {
        text = pieces[k]! + text;
      }
      return text.slice(text.length - (length - index));
    },
    finish(blocks, format) {
      close();
      return documentText(raw, pieces.join(''), { runs, blocks, format });
    },
  };
}

/** Apart from the builder, so that the document does not keep the builder's pieces and the raw file in memory. */
function documentText(
  raw: string,
  text: string,
  {
    runs,
    blocks,
    format,
  }: {
    readonly runs: readonly Run[];
    readonly blocks: readonly UnnumberedBlock[];
    readonly format: DocumentFormat;
  },
): DocumentText {
  const points = codePoints(raw);
  const map = offsetMap(runs);
  const lines = lineStarts(format === 'html' ? text : raw);
  const lineAt = (index: number): number =>
    lines.lineAt(format === 'html' ? index : map.toRaw(index));
  return {
    format,
    text,
    verbatim: text,
    blocks: blocks.map((block) => ({
      ...block,
      line: lineAt(block.start),
      lastLine: lineAt(Math.max(block.start, block.end - 1)),
    })),
    toSeed: (index) => points.fromUtf16(map.toRaw(index)),
    toSeedEnd: (index) => points.fromUtf16(map.toRawEnd(index)),
    fromSeed: (offset) =>
      offset >= 0 && offset < points.length ? map.toText(points.toUtf16(offset)) : null,
    lineAt,
  };
}
