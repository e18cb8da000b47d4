import { codePoints } from './code-points.ts';
import type { Block, BlockKind, DocumentText } from './document-text.ts';
import { trimPart } from './line-parts.ts';
import { lineStarts } from './line-starts.ts';
import { unwrap, wrapWidth, wrapsInto } from './hard-wraps.ts';

/** A plain text file: the text is the file, a block is a line or the lines of one hard-wrapped paragraph. */
export function readText(decoded: string): DocumentText {
  const points = codePoints(decoded);
  const lines = lineStarts(decoded);
  const blocks = blocksOf(decoded, lines.starts);
  return {
    format: 'text',
    text: unwrapBlocks(decoded, blocks),
    verbatim: decoded,
    blocks,
    toSeed: (index) => points.fromUtf16(index),
    toSeedEnd: (index) => points.fromUtf16(index),
    fromSeed: (offset) => (offset >= 0 && offset < points.length ? points.toUtf16(offset) : null),
    lineAt: (index) => lines.lineAt(index),
  };
}

/** The text with a space for each line break inside a block, so that every index stays what it was. */
function unwrapBlocks(text: string, blocks: readonly Block[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, line, lastLine } of blocks) {
    if (line === lastLine) continue;
    pieces.push(text.slice(from, start), unwrap(text.slice(start, end)));
    from = end;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(from);
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

function blocksOf(text: string, starts: readonly number[]): Block[] {
  const lines: Line[] = starts.flatMap((start, i) =>
    stampAndRest(text, { ...trimPart(text, start, starts[i + 1] ?? text.length), number: i + 1 }),
  );
  const width = wrapWidth(lines.map((line) => text.slice(line.start, line.end)));
  const blocks: Block[] = [];
  let first: Line | null = null;
  let last: Line | null = null;
  const flush = (): void => {
    if (first !== null && last !== null) blocks.push(blockOf(text, first, last));
  };
  for (const line of lines) {
    const empty = line.end === line.start;
    if (
      !empty &&
      last !== null &&
      last.number !== line.number &&
      width !== null &&
      wrapsInto(text.slice(last.start, last.end), text.slice(line.start, line.end), width)
    ) {
      last = line;
      continue;
    }
    flush();
    first = empty ? null : line;
    last = first;
  }
  flush();
  return blocks;
}

/** "date 2024-05-01 Falk buys Ora": a stamp that whoever kept the page has put before its first words. */
const STAMP = /^date:? \d{4}(?:-\d\d){0,2}(?= +\S)/;

/** The first line of a text as its stamp and what follows it; every other line is itself. */
function stampAndRest(text: string, line: Line): Line[] {
  if (line.number > 1) return [line];
  const stamp = STAMP.exec(text.slice(line.start, Math.min(line.end, line.start + 40)));
  if (stamp === null) return [line];
  const end = line.start + stamp[0].length;
  return [
    { ...line, end },
    { ...line, ...trimPart(text, end, line.end) },
  ];
}

const BULLET = /^(?:[-–—*•●▪◦‣·▶►✓✔]|\(?\d{1,2}[.)]|[a-z]\))\s+/u;

function blockOf(text: string, first: Line, last: Line): Block {
  const kind: BlockKind = isListItem(text.slice(first.start, last.end)) ? 'list-item' : 'paragraph';
  return {
    kind,
    start: first.start,
    end: last.end,
    line: first.number,
    lastLine: last.number,
  };
}

function isListItem(line: string): boolean {
  const bullet = BULLET.exec(line);
  if (bullet === null) return false;
  // "1. Smarter Operations" is a numbered heading, "1. The company said so." an item.
  return !/^\(?\d/.test(line) || /[.!?;,]["”’)]?$/.test(line);
}
