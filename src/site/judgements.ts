import type { AssessmentFinding } from '../assess/assessment-finding.ts';
import { doubtedFigures, type FigureDoubt } from '../assess/doubted-figures.ts';
import { GRADE_WORDS, type Credibility } from '../assess/credibility/grade.ts';

// Pages do not reach into src/assess; this is their door to single judgements.
export type { Credibility, FigureDoubt };

const known = new WeakMap<readonly AssessmentFinding[], ReadonlyMap<string, FigureDoubt>>();

/** For each figure that a check speaks against what it says; of the same findings gathered once. */
export function doubtsOf(findings: readonly AssessmentFinding[]): ReadonlyMap<string, FigureDoubt> {
  const doubts = known.get(findings) ?? doubtedFigures(findings);
  known.set(findings, doubts);
  return doubts;
}

/** The grade of a claim in words, with its number and the reason; a person's decision beside what was computed. */
export function credibilityWords({ grade, why, override }: Credibility): string {
  const words = `${GRADE_WORDS[grade]} (${grade} of 6)`;
  if (!override) return `${words}: ${why}`;
  const { by, date, reason, computed } = override;
  return `${words}, set by ${by} on ${date}: ${reason} Computed: ${GRADE_WORDS[computed]} (${computed} of 6): ${why}`;
}
