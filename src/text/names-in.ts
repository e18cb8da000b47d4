/** A stretch of a text, by UTF-16 indices. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
}

/** So many characters of a name must stand there before the dots that say that the rest was left out. */
const SHORTEST = 8;

/**
 * Where a text says one of some names: whole, broken over lines in any place, or cut off with dots. White space tells nothing
 * apart. The names are put in order once, so that a text costs its length and not that of all names.
 * @param names Titles of documents, or of a site.
 */
export function nameFinder(names: readonly string[]): (text: string) => NameSpan[] {
  const bareNames = [...new Set(names.map((name) => name.replace(/\s+/g, '')))];
  const byHead = Map.groupBy(bareNames, (name) => name.slice(0, SHORTEST));
  const lengths = [...new Set([...byHead.keys()].map(({ length }) => length))].filter(Boolean);
  return (text) => {
    if (lengths.length === 0) return [];
    const places: number[] = [];
    for (let i = 0; i < text.length; i++) if (!/\s/.test(text[i] ?? '')) places.push(i);
    const bare = places.map((at) => text[at]).join('');
    const spans: NameSpan[] = [];
    for (let at = 0; at < bare.length; at++) {
      for (const head of lengths) {
        for (const whole of byHead.get(bare.slice(at, at + head)) ?? []) {
          let length = head;
          while (length < whole.length && bare[at + length] === whole[length]) length++;
          if (length < whole.length && bare[at + length] !== '…') continue;
          spans.push({ start: places[at] ?? 0, end: (places[at + length - 1] ?? 0) + 1 });
        }
      }
    }
    return spans;
  };
}
