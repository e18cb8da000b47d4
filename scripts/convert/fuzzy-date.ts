import type { FuzzyDate } from '../../src/domain/edtf.ts';

/** The frontmatter's part of a resolved date, in the order in which it is written. */
export function fuzzyDate({ edtf, earliest, latest, rule, anchor }: FuzzyDate): FuzzyDate {
  return { edtf, earliest, latest, rule, ...(anchor ? { anchor } : {}) };
}
