import { diffIndices } from 'node-diff3';

/** Unchanged lines shown on each side of a change. */
const CONTEXT = 2;

/**
 * What changed between two texts, line by line: `-` for lines that go, `+` for lines that come, a space for those around,
 * `…` where lines are left out. Empty when nothing changed.
 */
export function lineDiff(before: string, after: string): string[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const lines: string[] = [];
  let shown = 0;
  const unchanged = (from: number, to: number) => {
    for (let i = from; i < to; i++) lines.push(`  ${old[i]}`.trimEnd());
  };
  const hunks = diffIndices(old, fresh);
  for (const [i, { buffer1, buffer2 }] of hunks.entries()) {
    const [start, removed] = buffer1;
    const from = Math.max(shown, start - CONTEXT);
    if (from > shown) lines.push('…');
    unchanged(from, start);
    for (const line of old.slice(start, start + removed)) lines.push(`- ${line}`);
    for (const line of fresh.slice(buffer2[0], buffer2[0] + buffer2[1])) lines.push(`+ ${line}`);
    const next = hunks[i + 1]?.buffer1[0] ?? old.length;
    shown = Math.min(start + removed + CONTEXT, next);
    unchanged(start + removed, shown);
  }
  if (hunks.length > 0 && shown < old.length) lines.push('…');
  return lines;
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
