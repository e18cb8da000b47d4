import type { FigureId } from '../domain/ids.ts';
import type { AssessmentFinding } from './assessment-finding.ts';

/** What speaks against a figure, with the arithmetic. The figure is shown as printed all the same. */
export interface Implausibility {
  readonly verdict: 'warn' | 'fail';
  readonly why: string;
}

/** For each figure that a plausibility check speaks against, the worst of what it says, with hypotheses of a slip. */
export function implausibleFigures(
  findings: readonly AssessmentFinding[],
): ReadonlyMap<FigureId, Implausibility> {
  const found = new Map<FigureId, Implausibility>();
  for (const { rule, verdict, why, figures, hypotheses } of findings) {
    const [accused] = figures;
    if (!rule.startsWith('P') || accused === undefined) continue;
    if (verdict !== 'fail' && verdict !== 'warn') continue;
    if (found.get(accused)?.verdict === 'fail' || (found.has(accused) && verdict === 'warn'))
      continue;
    const words = hypotheses.map((one) => ` ${one.words}`).join('');
    found.set(accused, { verdict, why: `${why}${words}` });
  }
  return found;
}
