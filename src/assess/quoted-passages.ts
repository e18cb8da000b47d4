import type { Dossier } from '../domain/dossier.ts';
import { evidenceId, type SourcedEvidence } from '../domain/evidence.ts';
import type { AssessableText } from './assessable-text.ts';
import type { AssessmentFinding } from './assessment-finding.ts';
import type { SourceAssessment } from './reliability/source-assessment.ts';

/** All passages by id that a record or a judgement rests on: those that source pages mark, and that decisions may name. */
export function quotedPassages(
  { figures, questions }: Pick<Dossier, 'figures' | 'questions'>,
  texts: readonly Pick<AssessableText, 'events'>[],
  assessments: readonly Pick<SourceAssessment, 'criteria' | 'findings'>[],
  across: readonly AssessmentFinding[],
): ReadonlyMap<string, SourcedEvidence> {
  const events = texts.flatMap((text) => text.events);
  const positions = questions.flatMap((question) => question.positions);
  const criteria = assessments.flatMap((assessment) => assessment.criteria);
  const findings = [...assessments.flatMap((assessment) => assessment.findings), ...across];
  const quoted = [
    ...figures.flatMap(({ source, evidence }) => evidence.map((one) => ({ ...one, source }))),
    ...[...events, ...positions, ...criteria, ...findings].flatMap(({ evidence }) => evidence),
  ];
  return new Map(quoted.map((one) => [evidenceId(one.source, one), one]));
}
