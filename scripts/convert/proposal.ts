/** A record that the converter proposes, and what it is recognised by when the documents are read again. */
export interface Proposal<T> {
  /** Stays the same when the record is renamed, retitled or corrected: the seed, the kind and the place of the evidence. */
  readonly identity: string;
  readonly record: T;
  /** The MDX body as UTF-8, which takes half the memory of the text; only sources have one. */
  readonly body?: Uint8Array;
}
