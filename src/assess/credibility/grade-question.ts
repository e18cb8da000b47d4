import type { Question } from '../../domain/question.ts';
import type { AssessmentFinding } from '../assessment-finding.ts';
import type { Independence } from '../independence/cluster-sources.ts';
import { gradeClaim, type Telling } from './grade-claims.ts';
import type { Credibility } from './grade.ts';

/** The credibility of each answer to a question: key of its `values` to number. */
export function gradeQuestion(
  question: Question,
  independence: Pick<Independence, 'clusterOf' | 'publishersOf'>,
  /** Plausibility findings; a failed amount makes the answer that it proves improbable. */
  findings: readonly AssessmentFinding[] = [],
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
          failsAsPrinted(question, value, findings),
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

/** Only where the question is about amounts does the sentence of a failed amount prove the answer. */
function failsAsPrinted(
  { openedBy, positions }: Question,
  value: string,
  findings: readonly AssessmentFinding[],
): boolean {
  if (openedBy !== 'amounts' && openedBy !== 'periods') return false;
  const failed = findings.flatMap(({ verdict, evidence: [accused] }) =>
    verdict === 'fail' && accused ? [accused] : [],
  );
  const own = positions.filter((position) => position.value === value);
  return (
    own.length > 0 &&
    own.every(({ evidence }) =>
      evidence.some(({ source, start }) =>
        failed.some((one) => one.source === source && one.start === start),
      ),
    )
  );
}
