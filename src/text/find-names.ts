import type { Part } from './line-parts.ts';

export interface FoundName extends Part {
  readonly text: string;
}

/** Where the given names stand in a text: case-sensitive, whole words, the longest first, without overlaps. */
export function findNames(
  text: string,
  names: readonly string[],
  parts: readonly Part[] = [{ start: 0, end: text.length }],
): FoundName[] {
  // By first word: each place of the text is compared with few names.
  const byHead = new Map<string, string[]>();
  for (const name of names) {
    const head = HEAD.exec(name)?.[0] ?? name;
    const list = byHead.get(head);
    if (list === undefined) byHead.set(head, [name]);
    else list.push(name);
  }
  for (const list of byHead.values()) list.sort((a, b) => b.length - a.length);
  const found: FoundName[] = [];
  for (const part of parts) {
    const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
    pattern.lastIndex = part.start;
    let covered = part.start;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = match.index;
      if (start >= part.end) break;
      if (start < covered) continue;
      const name = byHead
        .get(match[0])
        ?.find((one) => text.startsWith(one, start) && endsWord(text, start + one.length));
      if (name === undefined || start + name.length > part.end) continue;
      found.push({ start, end: start + name.length, text: name });
      covered = start + name.length;
    }
  }
  return found;
}

const HEAD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/u;

function endsWord(text: string, end: number): boolean {
  return !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2));
}
