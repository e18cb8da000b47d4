import type { Metric } from '../domain/figure.ts';
import type { EntityId } from '../domain/ids.ts';
import type { CuePlace } from './find-cues.ts';
import type { Clause } from './find-clauses.ts';
import type { MaskedSentence, Mention } from './mask-sentence.ts';

/** What told the owner of an amount. */
export type Basis =
  | 'adjacent'
  | 'of'
  | 'possessive'
  | 'subject'
  | 'pronoun'
  | 'phrase'
  | 'respectively'
  | 'main'
  | 'none';

export interface Owner {
  readonly entity: EntityId | null;
  readonly counterparty: EntityId | null;
  readonly basis: Basis;
  /** Set when the words about the amount say another metric than its cue ("a deal valued at"). */
  readonly metric?: Metric;
  /** Who cannot stand in when the sentence names nobody. */
  readonly not?: EntityId | null;
  /** Whether only somebody may stand in who is the one other company that the text has spoken of. */
  readonly sole?: boolean;
  /** Which kinds may stand in when the sentence names nobody. */
  readonly wants: 'organisation' | 'any';
}

export interface OwnerQuestion {
  readonly sentence: MaskedSentence;
  readonly clauses: readonly Clause[];
  /** Offset of the amount in the masked text. */
  readonly at: number;
  readonly cue: CuePlace | null;
  readonly resolve: (mention: Mention) => EntityId | null;
}

/** An amount that is nobody's in particular. */
export const NOBODY: Owner = {
  entity: null,
  counterparty: null,
  basis: 'none',
  wants: 'organisation',
};
