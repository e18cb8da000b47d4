import type { NameUse } from './alias-groups.ts';

/**
 * Pairs of a name that begins with a number and its last word, "19th Century Oake" and "Oake": nobody says the number twice. Only
 * where no other name ends so, and where each document with the short name has the long one before it.
 */
export function ordinalNames(uses: ReadonlyMap<string, NameUse>): [string, string][] {
  const names = [...uses.keys()];
  return names.flatMap((full): [string, string][] => {
    if (!/^\d+(?:st|nd|rd|th) /.test(full)) return [];
    const short = full.slice(full.lastIndexOf(' ') + 1);
    const [one, other] = [uses.get(full)!, uses.get(short)];
    if (other === undefined || names.some((name) => name !== full && name.endsWith(` ${short}`)))
      return [];
    const first = ({ mentions }: NameUse, document: number): number =>
      mentions.find((mention) => mention.document === document)?.start ?? Infinity;
    const follows = [...other.documents].every(
      (document) => one.documents.has(document) && first(one, document) < first(other, document),
    );
    return follows ? [[full, short]] : [];
  });
}
