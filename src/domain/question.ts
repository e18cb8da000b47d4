import type { SourcedEvidence } from './evidence.ts';
import type { EntityId, QuestionId, SourceId } from './ids.ts';
import type { Review, Stance } from './stance.ts';

/** What opened a question: one of the detectors (method, section 5) or a person. */
export type QuestionOpener =
  'amounts' | 'periods' | 'dates' | 'status' | 'role-swap' | 'role-filler' | 'editor';

export const QUESTION_OPENERS: readonly QuestionOpener[] = [
  'amounts',
  'periods',
  'dates',
  'status',
  'role-swap',
  'role-filler',
  'editor',
];

/** What one source says to one question, in its own words. */
export interface Position {
  readonly source: SourceId;
  /** A key of the question's `values`. */
  readonly value: string;
  readonly stance: Stance;
  readonly evidence: readonly SourcedEvidence[];
}

/** A point on which the sources differ. */
export interface Question {
  readonly id: QuestionId;
  readonly question: string;
  readonly about: readonly EntityId[];
  readonly openedBy: QuestionOpener;
  /** The possible answers: key to the words shown. */
  readonly values: Readonly<Record<string, string>>;
  /** Pairs of value keys that cannot both be true. */
  readonly incompatible: readonly (readonly [string, string])[];
  readonly positions: readonly Position[];
  readonly review: Review;
}
