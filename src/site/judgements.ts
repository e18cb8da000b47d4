import { GRADE_WORDS, type Credibility } from '../assess/credibility/grade.ts';

// Pages do not reach into src/assess; this is their door to single judgements.
export { doubtedFigures, type FigureDoubt } from '../assess/doubted-figures.ts';
export type { Credibility };

/** The grade of a claim in words, with its number and the reason. */
export function credibilityWords({ grade, why }: Credibility): string {
  return `${GRADE_WORDS[grade]} (${grade} of 6): ${why}`;
}
