/** A stretch of a text, by UTF-16 indices. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
}

/** So many characters of a name must stand there before the dots that say that the rest was left out. */
const SHORTEST = 8;

/**
 * Where a text says a name: whole, broken over lines in any place, or cut off with dots. White space tells nothing apart.
 * @param names Titles of documents, or of a site.
 */
export function namesIn(text: string, names: readonly string[]): NameSpan[] {
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) if (!/\s/.test(text[i] ?? '')) places.push(i);
  const bare = places.map((at) => text[at]).join('');
  return names.flatMap((name) => {
    const whole = name.replace(/\s+/g, '');
    const spans: NameSpan[] = [];
    const head = whole.slice(0, SHORTEST);
    for (let at = bare.indexOf(head); at >= 0 && head !== ''; at = bare.indexOf(head, at + 1)) {
      let length = head.length;
      while (length < whole.length && bare[at + length] === whole[length]) length++;
      if (length < whole.length && bare[at + length] !== '…') continue;
      spans.push({ start: places[at] ?? 0, end: (places[at + length - 1] ?? 0) + 1 });
    }
    return spans;
  });
}
