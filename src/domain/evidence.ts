import type { SourceId } from './ids.ts';

/**
 * Where in a document a passage stands. Amounts and claims are read from `headline`, `body`, `faq` and `ai-summary` only.
 * `ai-summary` is a machine's summary of the body: a voice of its own. `furniture` is what the page around the article says.
 */
export type Zone = 'headline' | 'body' | 'faq' | 'ai-summary' | 'disclaimer' | 'furniture';

export const ZONES: readonly Zone[] = [
  'headline',
  'body',
  'faq',
  'ai-summary',
  'disclaimer',
  'furniture',
];

/**
 * A verbatim passage of one source: a W3C TextQuoteSelector (`exact`, `prefix`, `suffix`) together with a
 * TextPositionSelector (`start`, `end`).
 */
export interface Evidence {
  /** The passage, character for character as the document has it. Never crosses a line break. */
  readonly exact: string;
  /** Up to 32 code points that stand before it, to tell two equal passages apart. */
  readonly prefix: string;
  /** Up to 32 code points that stand after it. */
  readonly suffix: string;
  /** First code point of the passage in the seed file, counted from 0 (a byte order mark is not counted). */
  readonly start: number;
  /** The code point after its last one. */
  readonly end: number;
  /** The line of the seed file on which it starts, counted from 1. */
  readonly line: number;
  readonly zone: Zone;
}

/** Evidence for a record that gathers several sources (an event, a position). */
export interface SourcedEvidence extends Evidence {
  readonly source: SourceId;
}

/** Names one passage across the site: the id of its `<mark>` and the fragment of every link to it. */
export function evidenceId(source: SourceId, evidence: Pick<Evidence, 'start' | 'end'>): string {
  return `${source}-${evidence.start}-${evidence.end}`;
}
