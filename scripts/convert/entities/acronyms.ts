import { CORPORATE_SUFFIXES } from '../../../src/text/name-words.ts';
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
    // "R.I.M." is RIM.
    const letters = short.replace(/\./g, '');
    if (!/^\p{Lu}{2,6}$|^\p{Lu}&\p{Lu}$/u.test(letters)) return [];
    const [long, ...others] = byLetters.get(letters.replace('&', '')) ?? [];
    if (long === undefined || others.length > 0) return [];
    if (short.includes('&') !== long.includes(' & ')) return [];
    // Two letters may be anything: the long name must come first.
    const anywhere = letters.length > 2;
    const one = uses.get(long)!;
    const introduced = [...use.documents].some((document) => {
      const first = ({ mentions }: NameUse) =>
        mentions.find((mention) => mention.document === document)?.start ?? Infinity;
      return one.documents.has(document) && (anywhere || first(one) < first(use));
    });
    return introduced ? [[long, short]] : [];
  });
}

function lettersOf(name: string): string {
  return name
    .split(/[ -]/)
    .filter((word, i) => /^\p{Lu}/u.test(word) && !(i > 1 && CORPORATE_SUFFIXES.has(word)))
    .map((word) => word[0]!)
    .join('');
}
