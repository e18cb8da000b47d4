import type { EvidenceProof, ExternalPage } from './override-proof.ts';

/** A person's decision on a computed judgement, kept beside it (method, section 9). */
export interface Override {
  readonly id: string;
  /**
   * What it decides: `criterion:<source>/R7`, `finding:<finding>`, `claim:<figure>/<field>` or `question:<question>/<field>`.
   */
  readonly target: string;
  /** The computed value when the decision was taken; when it has changed since, the decision is stale. */
  readonly expect: unknown;
  /** What holds instead; `false_positive` dismisses a finding. */
  readonly set: unknown;
  readonly reason: string;
  /** Account name of the person. */
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly evidence: readonly (EvidenceProof | ExternalPage)[];
  /** The day on which it should be looked at again; null or absent when none is set. */
  readonly reviewBy?: string | null | undefined;
}
