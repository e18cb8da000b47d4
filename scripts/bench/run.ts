/** What the documents of a run are: plain text, or whole pages of a news site. */
export type RunKind = 'text' | 'html';

/** The yardstick: one pass of `Intl.Segmenter` over the visible text, which does nothing but find sentences. */
export const BARE = 'Intl.Segmenter (bare pass)';
/** The recognisers of sentences, amounts and dates, without reading and without what is proposed from them. */
export const RECOGNISE = 'recognise: sentences, amounts, dates';

/** What one run measured. */
export interface Run {
  readonly kind: RunKind;
  /** Documents. */
  readonly count: number;
  /** Bytes of all documents together. */
  readonly bytes: number;
  /** Characters of visible text, in UTF-16 units. */
  readonly characters: number;
  /** Content files that came of them. */
  readonly files: number;
  /** Milliseconds of each stage, all documents together; the yardstick among them. */
  readonly stages: Readonly<Record<string, number>>;
  /** Peak memory of the process in bytes. */
  readonly memory: number;
}
