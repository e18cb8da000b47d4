import type { DocumentText } from './document-text.ts';

/** The passage of a document that resembles a quote most. */
export interface NearPassage {
  readonly text: string;
  readonly line: number;
}

/** A passage that differs in more than this share of the quote's characters is no useful hint. */
const MAX_DIFFERENCE = 0.4;

/** Longest block that is searched letter by letter; longer ones are no hint an editor could use. */
const MAX_BLOCK = 20_000;

/**
 * Finds the text that an editor most likely meant: the block that shares most words with the quote, and in it the stretch
 * with the fewest changed letters. Returns null when nothing comes near.
 */
export function nearestPassage(doc: DocumentText, quote: string): NearPassage | null {
  const wanted = new Set(words(quote));
  let best: { start: number; end: number } | null = null;
  let bestShared = 0;
  for (const block of doc.blocks) {
    const shared = new Set(
      words(doc.text.slice(block.start, block.end)).filter((word) => wanted.has(word)),
    ).size;
    if (shared > bestShared) [best, bestShared] = [block, shared];
  }
  if (!best || best.end - best.start > MAX_BLOCK) return null;
  const text = doc.verbatim.slice(best.start, best.end);
  const match = closestStretch(text, quote);
  if (match.distance > quote.length * MAX_DIFFERENCE) return null;
  return { text: text.slice(match.start, match.end), line: doc.lineAt(best.start + match.start) };
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Sellers' algorithm (1980): the substring of `text` with the smallest edit distance to `pattern`.
 * Each cell remembers where its alignment began, so no way back is needed.
 */
function closestStretch(
  text: string,
  pattern: string,
): { start: number; end: number; distance: number } {
  let distances = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  let starts = new Array<number>(pattern.length + 1).fill(0);
  let best = { start: 0, end: 0, distance: pattern.length };
  for (let column = 1; column <= text.length; column++) {
    const nextDistances = [0];
    const nextStarts = [column];
    for (let row = 1; row <= pattern.length; row++) {
      const same = text.charCodeAt(column - 1) === pattern.charCodeAt(row - 1) ? 0 : 1;
      const replace = (distances[row - 1] ?? 0) + same;
      const insert = (distances[row] ?? 0) + 1;
      const remove = (nextDistances[row - 1] ?? 0) + 1;
      const least = Math.min(replace, insert, remove);
      nextDistances.push(least);
      nextStarts.push(
        (least === replace
          ? starts[row - 1]
          : least === insert
            ? starts[row]
            : nextStarts[row - 1]) ?? 0,
      );
    }
    const distance = nextDistances[pattern.length] ?? pattern.length;
    if (distance < best.distance)
      best = { start: nextStarts[pattern.length] ?? 0, end: column, distance };
    [distances, starts] = [nextDistances, nextStarts];
  }
  return best;
}
