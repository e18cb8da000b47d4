import { allMatches } from './all-matches.ts';
import { charClass, LETTER } from './char-classes.ts';

/** "and" in the languages whose companies have it in their names. */
const AND = /(?<=[\p{L}\d.] )(?:y|e|et|und|och)(?= \p{Lu})/gu;

/**
 * Makes one name of two that a text only names together, joined by "y", "und", "et" or "och": "Miquel y Costas". Where one
 * of them stands alone as well they are two; so they are when they are named together once, unless `acts` (what one company
 * does) follows.
 */
export function joinPairs(names: Map<string, number>, text: string, acts: RegExp): void {
  const pairs = new Map<string, { left: string; right: string; count: number; sure: boolean }>();
  for (const { index, 0: and } of allMatches(text, AND)) {
    const left = nameEnding(names, text, index - 1);
    const right = nameStarting(names, text, index + and.length + 1);
    if (left === null || right === null) continue;
    const name = `${left} ${and} ${right}`;
    const known = pairs.get(name) ?? { left, right, count: 0, sure: false };
    const end = index + and.length + 1 + right.length;
    const sure = known.sure || acts.test(text.slice(end, end + 24));
    pairs.set(name, { left, right, count: known.count + 1, sure });
  }
  for (const [name, { left, right, count, sure }] of pairs) {
    if (count < 2 && !sure) continue;
    if (timesIn(text, left) !== count || timesIn(text, right) !== count) continue;
    const proof = (names.get(left) ?? 0) + (names.get(right) ?? 0);
    names.delete(left);
    names.delete(right);
    names.set(name, Math.max(1, proof));
  }
}

function nameEnding(names: ReadonlyMap<string, number>, text: string, end: number): string | null {
  return longest([...names.keys()].filter((name) => text.endsWith(name, end)));
}

function nameStarting(names: ReadonlyMap<string, number>, text: string, at: number): string | null {
  return longest([...names.keys()].filter((name) => text.startsWith(name, at)));
}

function longest(names: readonly string[]): string | null {
  return names.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

function timesIn(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const open = at === 0 || charClass(text, at - 1) !== LETTER;
    if (open && charClass(text, at + name.length) !== LETTER) count++;
  }
  return count;
}
