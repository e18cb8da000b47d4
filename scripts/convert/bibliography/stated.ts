import { ownCopy } from '../../../src/text/own-copy.ts';

/** Where a field was read: from the visible text, or from one of the machine-readable parts of the file. */
export type StatedFrom = 'text' | 'json-ld' | 'open-graph' | 'meta' | 'time' | 'frontmatter';

/** A value that the document states, with the place where it does. */
export interface Stated<T> {
  readonly value: T;
  /** UTF-16 range in `DocumentText.text`; null when the value stands in tags that are not shown. */
  readonly evidence: { readonly start: number; readonly end: number } | null;
  readonly from: StatedFrom;
}

/** A value that stands in the visible text as it is. */
export function statedAt(text: string, start: number, end: number): Stated<string> {
  return { value: ownCopy(text.slice(start, end)), evidence: { start, end }, from: 'text' };
}
