import { DIGIT, LETTER, charClass, wordEnd } from './char-classes.ts';
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
  return nameFinder(names)(text, parts);
}

/** `findNames` for many texts: the names are sorted once. */
export function nameFinder(
  names: readonly string[],
): (text: string, parts: readonly Part[]) => FoundName[] {
  // By first word: each place of the text is compared with few names.
  const byHead = new Map<string, string[]>();
  for (const name of names) {
    const head = name.slice(0, wordEnd(name, 0)) || name;
    const list = byHead.get(head);
    if (list === undefined) byHead.set(head, [name]);
    else list.push(name);
  }
  for (const list of byHead.values()) list.sort((a, b) => b.length - a.length);
  const opens = new Set(names.map((name) => name.charCodeAt(0)));
  return (text, parts) => parts.flatMap((part) => namesIn(text, part, byHead, opens));
}

function namesIn(
  text: string,
  part: Part,
  byHead: ReadonlyMap<string, readonly string[]>,
  opens: ReadonlySet<number>,
): FoundName[] {
  const found: FoundName[] = [];
  let next = part.start;
  for (let start = part.start; start < part.end; start = next) {
    const kind = charClass(text, start);
    next = start + 1;
    if (kind !== LETTER && kind !== DIGIT) continue;
    next = wordEnd(text, start);
    // Most words begin as no name does.
    if (!opens.has(text.charCodeAt(start))) continue;
    // "Romans-sur-Falk" is another place.
    if (text[start - 1] === '-' && JOINED.test(text.slice(Math.max(0, start - 8), start))) continue;
    const name = byHead
      .get(text.slice(start, next))
      ?.find((one) => text.startsWith(one, start) && endsWord(text, start + one.length));
    if (name === undefined || start + name.length > part.end) continue;
    found.push({ start, end: start + name.length, text: name });
    next = start + name.length;
  }
  return found;
}

const JOINED = /-(?:sur|sous|en|de|du|la|le|les|lès|aux|am|an|im|on|upon|in|and)-$/;

function endsWord(text: string, end: number): boolean {
  return wordEnd(text, end) === end;
}
