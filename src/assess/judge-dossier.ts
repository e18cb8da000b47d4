import type { Dossier } from '../domain/dossier.ts';
import type { SourcedEvidence } from '../domain/evidence.ts';
import type { Finding } from '../domain/finding.ts';
import type { FigureId, QuestionId } from '../domain/ids.ts';
import type { AssessableText } from './assessable-text.ts';
import type { AssessmentFinding } from './assessment-finding.ts';
import { contradictionsAcross } from './contradictions/contradictions-across.ts';
import type { Credibility } from './credibility/grade.ts';
import { gradeFigures } from './credibility/grade-figures.ts';
import { failedPlaces, gradeQuestion } from './credibility/grade-question.ts';
import { clusterSources, type Independence } from './independence/cluster-sources.ts';
import type { Method } from './method.ts';
import { applyOverrides } from './overrides/apply-overrides.ts';
import { decideClaims, decideQuestions } from './overrides/decide-claims.ts';
import { checkOverrides } from './overrides/check-overrides.ts';
import type { Override } from './overrides/override.ts';
import { overrideTargets } from './overrides/override-targets.ts';
import { checkPlausibility } from './plausibility/check-plausibility.ts';
import { quotedPassages } from './quoted-passages.ts';
import { assessSources } from './reliability/assess-sources.ts';
import type { SourceAssessment } from './reliability/source-assessment.ts';
import { sensitivity, type Sensitivity } from './sensitivity/sensitivity.ts';
import type { TrackRecord } from './track-record/track-record.ts';

export interface JudgeOptions {
  readonly overrides?: readonly Override[];
  readonly trackRecords?: readonly TrackRecord[];
}

/** All judgements on a dossier. */
export interface DossierJudgements {
  /** With people's decisions. */
  readonly assessments: readonly SourceAssessment[];
  /** As computed. */
  readonly computed: readonly SourceAssessment[];
  readonly independence: Independence;
  /** Of the assessments with people's decisions; without sources that cannot be judged, which have no rank. */
  readonly sensitivity: Sensitivity;
  /** Inside and across documents, without those that a person has dismissed. */
  readonly findings: readonly AssessmentFinding[];
  /** All findings, those that a person has dismissed too. */
  readonly computedFindings: readonly AssessmentFinding[];
  readonly figures: ReadonlyMap<FigureId, Credibility>;
  /** For each question the credibility of each of its values. */
  readonly questions: ReadonlyMap<QuestionId, ReadonlyMap<string, Credibility>>;
  /** What is wrong with the overrides; none of these is applied. */
  readonly overrideFindings: readonly Finding[];
  /** The passages that anything rests on, by id. */
  readonly passages: ReadonlyMap<string, SourcedEvidence>;
}

/** Judges everything once. The same content and method give the same result. */
export function judgeDossier(
  dossier: Pick<Dossier, 'figures' | 'entities' | 'questions'>,
  texts: readonly AssessableText[],
  method: Method,
  { overrides = [], trackRecords = [] }: JudgeOptions = {},
): DossierJudgements {
  const names = new Map(dossier.entities.map(({ id, name }) => [id, name]));
  const computed = assessSources(texts, method, { names, trackRecords });
  const across = [
    ...checkPlausibility(texts, method, names).findings.filter(({ scope }) => scope === 'corpus'),
    ...contradictionsAcross(texts, method, names),
  ];
  const independence = clusterSources(texts, method);
  const inside = computed.flatMap(({ findings }) => findings);
  const targets = overrideTargets({
    assessments: computed,
    findings: across,
    figures: gradeFigures(dossier.figures, independence, [...inside, ...across], method),
    questions: dossier.questions,
  });
  const passages = quotedPassages(dossier, texts, computed, across);
  const overrideFindings = checkOverrides(overrides, targets, passages);
  const faulty = new Set(overrideFindings.map(({ place }) => place.file));
  const sound = overrides.filter(({ id }) => !faulty.has(`content/overrides/${id}.yaml`));
  const dismissed = new Set(
    sound.filter(({ set }) => set === 'false_positive').map(({ target }) => target),
  );
  const findings = [...inside, ...across].filter(({ id }) => !dismissed.has(`finding:${id}`));
  const assessments = applyOverrides(computed, sound, method);
  const failed = failedPlaces(findings);
  return {
    assessments,
    computed,
    independence,
    // A source that cannot be judged has no rank.
    sensitivity: sensitivity(
      assessments.filter(({ letter }) => letter !== 'F'),
      method,
    ),
    findings,
    computedFindings: [...inside, ...across],
    figures: decideClaims(gradeFigures(dossier.figures, independence, findings, method), sound),
    questions: new Map(
      decideQuestions(dossier.questions, sound).map((question) => [
        question.id,
        gradeQuestion(question, independence, failed),
      ]),
    ),
    overrideFindings,
    passages,
  };
}
