import type { SourceId } from '../../domain/ids.ts';
import type { Method } from '../method.ts';
import type { SourceAssessment } from './source-assessment.ts';

/** One criterion of one source as the reliability chart takes it. */
export interface ReliabilityCellInput {
  readonly criterion: string;
  readonly raw: string;
  readonly score: number | null;
  readonly why: string;
  readonly passage: {
    readonly source: SourceId;
    readonly start: number;
    readonly end: number;
  } | null;
  readonly override: { readonly computed: number | null; readonly reason: string } | null;
}

/** The chart's shape of an assessment: signals in words, the first passage of each. */
export function toReliabilityAssessment(
  assessment: SourceAssessment,
): Pick<
  SourceAssessment,
  'source' | 'score' | 'low' | 'high' | 'coverage' | 'letter' | 'letterRange' | 'basis'
> & { readonly cells: readonly ReliabilityCellInput[] } {
  const { source, score, low, high, coverage, letter, letterRange, basis } = assessment;
  return {
    source,
    score,
    low,
    high,
    coverage,
    letter,
    letterRange,
    basis,
    cells: assessment.criteria.map(
      ({ id, shown, score: value, why, evidence: [first], override }) => ({
        criterion: id,
        raw: shown,
        score: value,
        why,
        passage: first ? { source: first.source, start: first.start, end: first.end } : null,
        override: override ? { computed: override.computed, reason: override.reason } : null,
      }),
    ),
  };
}

/** The columns of the chart. */
export function toReliabilityCriteria({
  criteria,
}: Pick<Method, 'criteria'>): { id: string; name: string; weight: number }[] {
  return criteria.map(({ id, name, weight }) => ({ id, name, weight }));
}
