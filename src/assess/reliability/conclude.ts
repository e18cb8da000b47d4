import type { Method } from '../method.ts';
import { aggregate } from './aggregate.ts';
import { bandOf, letterOf } from './letter-of.ts';
import type { SourceAssessment } from './source-assessment.ts';

/** Score, interval and letter from the criteria as they stand: after computing, and again after overrides. */
export function conclude(
  facts: Pick<
    SourceAssessment,
    'source' | 'criteria' | 'findings' | 'dismissed' | 'checked' | 'hasIdentity' | 'trackRecord'
  >,
  { version, letters }: Pick<Method, 'version' | 'letters'>,
): SourceAssessment {
  const { trackRecord } = facts;
  const total = aggregate(facts.criteria);
  const hasHardFault =
    facts.criteria.some(({ id, raw, score }) => id === 'R12' && raw === 'fail' && score === 0) ||
    facts.findings.some(({ rule, verdict }) => rule === 'D1' && verdict === 'hard');
  const band = (score: number) => bandOf({ score, hasHardFault, trackRecord }, letters);
  return {
    ...facts,
    ...total,
    letter: letterOf(
      { ...total, hasIdentity: facts.hasIdentity, hasHardFault, trackRecord },
      letters,
    ),
    letterRange: [band(total.low), band(total.high)],
    basis: trackRecord === null ? 'document' : 'track-record',
    methodVersion: version,
  };
}
