/** The distinct runs of so many words in a text, lower case, without punctuation. */
export function shingles(text: string, length: number): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<string>();
  for (let i = 0; i + length <= words.length; i++) found.add(words.slice(i, i + length).join(' '));
  return found;
}

/** A run of words in more texts than this is compared from one text to the next only, not between all pairs. */
const MANY = 60;

/** What two texts have in common, by their places in the list, the smaller first. */
export interface SharedShingles {
  readonly a: number;
  readonly b: number;
  readonly count: number;
}

/**
 * The pairs of texts that have shingles in common, and how many. One pass over all texts, so that many can be compared. What very
 * many texts share (a report that was reprinted everywhere, a form of words) joins each of them with the next one that has it:
 * all copies stay joined, and thousands of texts do not make millions of pairs.
 */
export function sharedShingles(texts: readonly ReadonlySet<string>[]): SharedShingles[] {
  const holders = new Map<string, number[]>();
  texts.forEach((text, i) => {
    for (const shingle of text) {
      const list = holders.get(shingle);
      if (list) list.push(i);
      else holders.set(shingle, [i]);
    }
  });
  const counts = new Map<number, number>();
  for (const list of holders.values()) {
    list.forEach((a, i) => {
      const last = list.length > MANY ? Math.min(i + 2, list.length) : list.length;
      for (let k = i + 1; k < last; k++) {
        const key = a * texts.length + (list[k] ?? a);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    });
  }
  return [...counts].map(([key, count]) => ({
    a: Math.floor(key / texts.length),
    b: key % texts.length,
    count,
  }));
}
