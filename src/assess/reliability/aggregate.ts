import type { Criterion } from './criterion.ts';

export interface Aggregate {
  /** 0 to 100 over the known criteria; 0 when none is known. */
  readonly score: number;
  /** The score if every unknown criterion were 0. */
  readonly low: number;
  /** The score if every one were 1. */
  readonly high: number;
  /** Share of the weights that is known, 0 to 1. */
  readonly coverage: number;
}

/** Linear weights without imputation (OECD/JRC Handbook, step 6): unknown criteria leave numerator and denominator. */
export function aggregate(criteria: readonly Pick<Criterion, 'score' | 'weight'>[]): Aggregate {
  const total = sum(criteria.map(({ weight }) => weight));
  const known = criteria.filter(({ score }) => score !== null);
  const weight = sum(known.map((criterion) => criterion.weight));
  const points = sum(known.map((criterion) => criterion.weight * (criterion.score ?? 0)));
  if (total === 0) return { score: 0, low: 0, high: 0, coverage: 0 };
  const low = (100 * points) / total;
  return {
    score: weight === 0 ? 0 : (100 * points) / weight,
    low,
    high: low + (100 * (total - weight)) / total,
    coverage: weight / total,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
