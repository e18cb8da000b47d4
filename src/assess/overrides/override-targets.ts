import type { Question } from '../../domain/question.ts';
import type { AssessmentFinding } from '../assessment-finding.ts';
import type { Credibility } from '../credibility/grade.ts';
import type { SourceAssessment } from '../reliability/source-assessment.ts';

export interface Judgements {
  readonly assessments: readonly SourceAssessment[];
  /** Findings across documents; those inside documents come with the assessments. */
  readonly findings: readonly AssessmentFinding[];
  /** Figure id to its credibility. */
  readonly figures: ReadonlyMap<string, Credibility>;
  readonly questions: readonly Pick<Question, 'id' | 'incompatible'>[];
}

/** Every judgement that a person may decide otherwise, with its computed value. */
export function overrideTargets(judgements: Judgements): ReadonlyMap<string, unknown> {
  const { assessments, findings, figures, questions } = judgements;
  return new Map<string, unknown>([
    ...assessments.flatMap(({ source, criteria }) =>
      criteria.map(({ id, score }) => [`criterion:${source}/${id}`, score] as const),
    ),
    ...[...assessments.flatMap((assessment) => assessment.findings), ...findings].map(
      ({ id, verdict }) => [`finding:${id}`, verdict] as const,
    ),
    ...[...figures].map(([id, { grade }]) => [`claim:${id}/grade`, grade] as const),
    ...questions.map(
      ({ id, incompatible }) => [`question:${id}/incompatible`, incompatible] as const,
    ),
  ]);
}
