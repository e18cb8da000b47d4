import type { SourcedEvidence } from '../../domain/evidence.ts';
import type { CriterionId } from '../../domain/criterion-ids.ts';

/** What a criterion found in one document. */
export interface Signal {
  /** The value as counted; null when the document does not state it. */
  readonly raw: number | string | null;
  /** The value in words: "4 of 6 attributions", "not stated". */
  readonly shown: string;
  /** 0 (bad) to 1 (good); null when unknown. Unknown is not bad: it leaves the score and widens its interval. */
  readonly score: number | null;
  /** How the score follows from the value: one plain sentence. */
  readonly why: string;
  /** The passages it was counted in. */
  readonly evidence: readonly SourcedEvidence[];
}

/** One criterion of one source. */
export interface Criterion extends Signal {
  readonly id: CriterionId;
  readonly name: string;
  readonly unit: string;
  readonly weight: number;
  /** What was computed, when a person has set the score; else null. */
  readonly override: CriterionOverride | null;
}

export interface CriterionOverride {
  /** Id of the override. */
  readonly id: string;
  readonly computed: number | null;
  readonly reason: string;
  readonly by: string;
  readonly date: string;
}

/** An unknown value. */
export function unknownSignal(why: string): Signal {
  return { raw: null, shown: 'not stated', score: null, why, evidence: [] };
}

/** What stays unknown because its word lists are English (method, section 12). */
export function foreignSignal(): Signal {
  return {
    ...unknownSignal('The word lists know English only, so this is not judged.'),
    shown: 'not judged',
  };
}
