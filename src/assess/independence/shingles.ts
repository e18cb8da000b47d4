/** The distinct runs of so many words in a text, lower case, without punctuation. */
export function shingles(text: string, length: number): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<string>();
  for (let i = 0; i + length <= words.length; i++) found.add(words.slice(i, i + length).join(' '));
  return found;
}

/** Share of the shingles of one text that another holds, 0 to 1; 0 for an empty text. */
export function containment(of: ReadonlySet<string>, inside: ReadonlySet<string>): number {
  if (of.size === 0) return 0;
  let shared = 0;
  for (const shingle of of) if (inside.has(shingle)) shared++;
  return shared / of.size;
}
