import { evidenceId } from '../domain/evidence.ts';
import type { SourcedEvidence } from '../domain/evidence.ts';
import type { FigureId } from '../domain/ids.ts';

export type FindingRule =
  | 'P1'
  | 'P2'
  | 'P5'
  | 'P6'
  | 'P7'
  | 'P8'
  | 'D1'
  | 'D2'
  | 'D3'
  | 'D4'
  | 'D5'
  | 'D7'
  | 'role-swap'
  | 'role-filler';

/**
 * `fail`: cannot be as printed. `warn`: remarkable. `hard`: two statements that cannot both be true. `soft`: two that do not
 * sit well together.
 */
export type Verdict = 'fail' | 'warn' | 'hard' | 'soft';

/** What speaks against a statement, with the words and the arithmetic. What is printed stays as printed all the same. */
export interface AssessmentFinding {
  /** Stable as long as the passages stand where they are: an override names it. */
  readonly id: string;
  /** The rule of the method, section 5. */
  readonly rule: FindingRule;
  readonly verdict: Verdict;
  /** `document`: all inputs are of one document, so it counts in that source's score. `corpus`: for display and questions. */
  readonly scope: 'document' | 'corpus';
  /** One or two plain sentences with the printed amounts. */
  readonly why: string;
  /** The figure that the finding speaks against comes first. */
  readonly figures: readonly FigureId[];
  /** The passages, both where two disagree. */
  readonly evidence: readonly SourcedEvidence[];
  /** P3: amounts that would pass if a slip of the pen were mended. Never put in the place of what is printed. */
  readonly hypotheses: readonly SlipHypothesis[];
}

export interface SlipHypothesis {
  readonly amount: number;
  /** "$5 billion a year, a hundredth of what is printed, would pass." */
  readonly words: string;
}

/** A finding with its id, made from the rule and the passages that it rests on. */
export function makeFinding(
  finding: Omit<AssessmentFinding, 'id' | 'hypotheses'> & {
    readonly hypotheses?: readonly SlipHypothesis[];
  },
): AssessmentFinding {
  const passages = finding.evidence.map((passage) => evidenceId(passage.source, passage));
  return {
    id: [finding.rule.toLowerCase(), ...passages].join('-'),
    hypotheses: [],
    ...finding,
  };
}
