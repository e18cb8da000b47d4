import type { SourcedEvidence } from '../../domain/evidence.ts';
import type { Question } from '../../domain/question.ts';
import type { AssessmentFinding } from '../assessment-finding.ts';
import type { Independence } from '../independence/cluster-sources.ts';
import { gradeClaim, type Telling } from './grade-claims.ts';
import type { Credibility } from './grade.ts';

/** The credibility of each answer to a question: key of its `values` to number. */
export function gradeQuestion(
  question: Question,
  independence: Pick<Independence, 'clusterOf' | 'publishersOf'>,
  /** Where amounts stand that failed a plausibility check (`failedPlaces`): they make the answer that they prove improbable. */
  failed: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Credibility> {
  return new Map(
    Object.keys(question.values).map((value) => {
      const rivals = question.incompatible.flatMap(([a, b]) =>
        a === value ? [b] : b === value ? [a] : [],
      );
      return [
        value,
        gradeClaim(
          tellingsOf(question, [value]),
          tellingsOf(question, rivals),
          failsAsPrinted(question, value, failed),
          independence,
        ),
      ] as const;
    }),
  );
}

function tellingsOf({ positions }: Question, values: readonly string[]): Telling[] {
  return positions
    .filter(({ value }) => values.includes(value))
    .map(({ source, stance, evidence }) => ({
      source,
      stance,
      isSummary: evidence.length > 0 && evidence.every(({ zone }) => zone === 'ai-summary'),
    }));
}

/** Where the accused amounts of failed checks stand. Made once for all questions. */
export function failedPlaces(findings: readonly AssessmentFinding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ verdict, evidence: [accused] }) =>
      verdict === 'fail' && accused ? [placeOf(accused)] : [],
    ),
  );
}

function placeOf({ source, start }: Pick<SourcedEvidence, 'source' | 'start'>): string {
  return `${source} ${start}`;
}

/** Only where the question is about amounts does the sentence of a failed amount prove the answer. */
function failsAsPrinted(
  { openedBy, positions }: Question,
  value: string,
  failed: ReadonlySet<string>,
): boolean {
  if (openedBy !== 'amounts' && openedBy !== 'periods') return false;
  const own = positions.filter((position) => position.value === value);
  return (
    own.length > 0 && own.every(({ evidence }) => evidence.some((one) => failed.has(placeOf(one))))
  );
}
