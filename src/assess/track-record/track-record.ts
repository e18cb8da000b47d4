import type { EvidenceProof, ExternalPage } from '../overrides/override-proof.ts';

/** What became of what a publisher claimed, as people have found out: the only ground for an A (method, section 9). */
export interface TrackRecord {
  /** As sources print it. */
  readonly publisher: string;
  readonly claims: readonly CheckedClaim[];
}

/** One earlier claim of a publisher, held against what turned out. */
export interface CheckedClaim {
  /** What was claimed, in an editor's words and without amounts of its own. */
  readonly claim: string;
  readonly outcome: Outcome;
  /** What shows the outcome: a passage that the site quotes, or a page. */
  readonly evidence: readonly (EvidenceProof | ExternalPage)[];
  /** The day on which a person checked it, YYYY-MM-DD. */
  readonly date: string;
}

export type Outcome = 'upheld' | 'refuted';
