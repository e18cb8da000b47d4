import type { NameUse } from './alias-groups.ts';

/**
 * Pairs of a name and the letters that its words begin with, "Halden & Oake" and "H&O", where both stand in one document and no
 * other name has these letters.
 */
export function acronyms(uses: ReadonlyMap<string, NameUse>): [string, string][] {
  const byLetters = Map.groupBy(
    [...uses.keys()].filter((name) => name.includes(' ')),
    lettersOf,
  );
  return [...uses].flatMap(([short, use]): [string, string][] => {
    if (!/^\p{Lu}{3,6}$|^\p{Lu}&\p{Lu}$/u.test(short)) return [];
    const [long, ...others] = byLetters.get(short.replace('&', '')) ?? [];
    if (long === undefined || others.length > 0) return [];
    if (short.includes('&') !== long.includes(' & ')) return [];
    const { documents } = uses.get(long)!;
    return [...use.documents].some((document) => documents.has(document)) ? [[long, short]] : [];
  });
}

function lettersOf(name: string): string {
  return name
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join('');
}
