import type { FigureId } from '../domain/ids.ts';
import type { AssessmentFinding } from './assessment-finding.ts';

/** What speaks against a figure, with the arithmetic. The figure is shown as printed all the same. */
export interface FigureDoubt {
  readonly verdict: 'warn' | 'fail';
  readonly why: string;
}

/** For each figure that a plausibility check speaks against, the worst of what it says, with hypotheses of a slip. */
export function doubtedFigures(
  findings: readonly AssessmentFinding[],
): ReadonlyMap<FigureId, FigureDoubt> {
  const found = new Map<FigureId, FigureDoubt>();
  for (const {
    rule,
    verdict,
    why,
    figures: [accused],
    hypotheses,
  } of findings) {
    if (!rule.startsWith('P') || accused === undefined) continue;
    if (verdict !== 'fail' && verdict !== 'warn') continue;
    const known = found.get(accused);
    if (known && (known.verdict === 'fail' || verdict === 'warn')) continue;
    const words = hypotheses.map((one) => ` If it is a slip: ${one.words}`).join('');
    found.set(accused, { verdict, why: `${why}${words}` });
  }
  return found;
}
