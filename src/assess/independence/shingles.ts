/** The distinct runs of so many words in a text, lower case, without punctuation. */
export function shingles(text: string, length: number): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<string>();
  for (let i = 0; i + length <= words.length; i++) found.add(words.slice(i, i + length).join(' '));
  return found;
}

/**
 * How many shingles two of the texts have in common, by their places in the list. One pass over all texts, so that many can be
 * compared.
 */
export function sharedShingles(
  texts: readonly ReadonlySet<string>[],
): (a: number, b: number) => number {
  const holders = new Map<string, number[]>();
  texts.forEach((text, i) => {
    for (const shingle of text) {
      const list = holders.get(shingle);
      if (list) list.push(i);
      else holders.set(shingle, [i]);
    }
  });
  const counts = new Map<number, number>();
  const key = (a: number, b: number): number => Math.min(a, b) * texts.length + Math.max(a, b);
  for (const list of holders.values()) {
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) counts.set(key(a, b), (counts.get(key(a, b)) ?? 0) + 1);
    });
  }
  return (a, b) => counts.get(key(a, b)) ?? 0;
}
