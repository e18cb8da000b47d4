import type { SourcedEvidence } from '../domain/evidence.ts';

/** The passages of one line, in the order of the text. */
export interface LinePassages {
  readonly line: number;
  readonly passages: readonly SourcedEvidence[];
}

/** Passages by the line that they begin on, each once, in the order of the text. */
export function passagesByLine(evidence: readonly SourcedEvidence[]): LinePassages[] {
  const sorted = evidence.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const once = sorted.filter(
    ({ start, end }, i) => start !== sorted[i - 1]?.start || end !== sorted[i - 1]?.end,
  );
  return [...Map.groupBy(once, ({ line }) => line)].map(([line, passages]) => ({ line, passages }));
}
