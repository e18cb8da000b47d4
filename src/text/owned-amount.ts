import type { EntityKind } from '../domain/entity.ts';
import type { Metric } from '../domain/figure.ts';
import type { EntityId } from '../domain/ids.ts';
import type { AmountMention } from './find-money.ts';
import type { MaskedText } from './masked-text.ts';
import type { Basis } from './owner.ts';

/** A name of the document. Offsets are UTF-16 units. */
export interface EntityPlace {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
  readonly kind: EntityKind;
}

export interface SentencePlace {
  readonly start: number;
  readonly end: number;
  /** Index of the paragraph. */
  readonly block: number;
}

export interface OwnInput {
  readonly text: string;
  readonly sentences: readonly SentencePlace[];
  readonly amounts: readonly AmountMention[];
  readonly entities: readonly EntityPlace[];
  /** Whom the document is about; null when nobody stands out. */
  readonly mainEntity: EntityId | null;
  /** ISO 639-1 code: whose words tell owners and metrics. Default "en". */
  readonly language?: string;
  /** The masked sentences of this text, when they were or will be read for something else as well. */
  readonly masks?: MaskedText;
}

/** An amount with whose it is and what it measures. */
export interface OwnedAmount {
  readonly amount: AmountMention;
  readonly metric: Metric;
  /** Null when the text does not say. */
  readonly entity: EntityId | null;
  readonly counterparty: EntityId | null;
  /** What told the entity; `main` is a guess from the document's subject. */
  readonly basis: Basis;
  /** ISO 8601 duration of a rate: the amount's own or that of its metric ("annual revenue"). */
  readonly per: string | null;
}
