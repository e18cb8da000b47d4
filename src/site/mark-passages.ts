/** A passage to be marked, by UTF-16 indices of the whole text. */
export interface Passage {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** `claim`: a record rests on it. `signal`: it was counted when the source was judged, and is marked only when visited. */
  readonly tone: 'claim' | 'signal';
}

/** A stretch of text under one and the same set of marks. */
export interface TextRun {
  readonly text: string;
  /** Ids of the passages that begin with this run; each becomes the target of links. */
  readonly begins: readonly string[];
  /** The strongest tone of the passages that cover it; null outside all of them. */
  readonly tone: Passage['tone'] | null;
}

/** Cuts `[start, end)` of a text where passages begin and end; passages may overlap. The runs together are the text. */
export function markPassages(
  text: string,
  start: number,
  end: number,
  passages: readonly Passage[],
): TextRun[] {
  const cuts = new Set([start, end]);
  for (const passage of passages) {
    cuts.add(Math.max(start, passage.start));
    cuts.add(Math.min(end, passage.end));
  }
  const points = [...cuts].sort((a, b) => a - b);
  const seen = new Set<string>();
  return points.slice(0, -1).flatMap((from, i): TextRun[] => {
    const to = points[i + 1] ?? end;
    if (to <= from) return [];
    const covering = passages.filter((passage) => passage.start <= from && passage.end >= to);
    const begins = [...new Set(covering.map(({ id }) => id))].filter((id) => !seen.has(id));
    for (const id of begins) seen.add(id);
    const isClaim = covering.some(({ tone }) => tone === 'claim');
    const tone = isClaim ? 'claim' : covering.length > 0 ? 'signal' : null;
    return [{ text: text.slice(from, to), begins, tone }];
  });
}
