import type { Evidence } from '../../domain/evidence.ts';

/** A stretch of a document, by code points: `[start, end)`. */
export interface Excerpt {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Code points of context on each side of a quote: as many as its prefix and suffix may hold. */
const CONTEXT = 32;

/** What of a document is published where its rights allow no more: its quotes, each with some context; what meets is joined. */
export function excerptsOf(
  text: string,
  evidence: readonly Pick<Evidence, 'start' | 'end'>[],
): Excerpt[] {
  const points = Array.from(text);
  const spans = evidence
    .map(({ start, end }) => ({
      start: Math.max(0, start - CONTEXT),
      end: Math.min(points.length, end + CONTEXT),
    }))
    .sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined.map(({ start, end }) => ({ start, end, text: points.slice(start, end).join('') }));
}
