import type { SourceAssessment } from '../assess/reliability/source-assessment.ts';
import type { SourcedEvidence } from '../domain/evidence.ts';

/** Every passage of a source that was counted when it was judged. */
export function signalEvidence({
  source,
  criteria,
  findings,
}: SourceAssessment): SourcedEvidence[] {
  return [...criteria, ...findings]
    .flatMap(({ evidence }) => evidence)
    .filter((passage) => passage.source === source);
}
