import type { Method } from '../method.ts';
import type { Criterion } from '../reliability/criterion.ts';
import { conclude } from '../reliability/conclude.ts';
import { noContradictions } from '../reliability/r11-no-contradictions.ts';
import { plausibleFigures } from '../reliability/r12-plausible-figures.ts';
import type { SourceAssessment } from '../reliability/source-assessment.ts';
import type { Override } from './override.ts';

/**
 * Assessments with people's decisions: first the dismissed findings leave R11 and R12, then set scores take the place of the
 * computed ones, which stay beside them. Overrides that `checkOverrides` finds fault with must not come here.
 */
export function applyOverrides(
  assessments: readonly SourceAssessment[],
  overrides: readonly Override[],
  method: Method,
): SourceAssessment[] {
  const byTarget = new Map(overrides.map((override) => [override.target, override]));
  return assessments.map((assessment) => {
    const isDismissed = ({ id }: { readonly id: string }): boolean =>
      byTarget.get(`finding:${id}`)?.set === 'false_positive';
    const findings = assessment.findings.filter((finding) => !isDismissed(finding));
    const dismissed = assessment.findings.filter(isDismissed);
    const recomputed =
      dismissed.length === 0
        ? assessment.criteria
        : assessment.criteria.map((criterion): Criterion => {
            if (criterion.id === 'R11')
              return { ...criterion, ...noContradictions(findings, method) };
            if (criterion.id === 'R12')
              return { ...criterion, ...plausibleFigures(findings, assessment.checked, method) };
            return criterion;
          });
    const criteria = recomputed.map((criterion) =>
      decided(criterion, byTarget.get(`criterion:${assessment.source}/${criterion.id}`)),
    );
    return conclude(
      {
        ...assessment,
        criteria,
        findings,
        dismissed: [...assessment.dismissed, ...dismissed],
      },
      method,
    );
  });
}

function decided(criterion: Criterion, override: Override | undefined): Criterion {
  const set = override?.set;
  if (!override || (set !== null && typeof set !== 'number')) return criterion;
  const { id, reason, by, date } = override;
  return {
    ...criterion,
    score: set,
    override: { id, computed: criterion.score, reason, by, date },
  };
}
