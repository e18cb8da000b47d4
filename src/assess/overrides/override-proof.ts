/** A passage that the site already quotes, by its id. */
export interface EvidenceProof {
  readonly quote: string;
}

/** A page outside the documents. */
export interface ExternalPage {
  readonly url: string;
  /** The day on which it was read, YYYY-MM-DD. */
  readonly accessed: string;
  readonly note: string;
}
