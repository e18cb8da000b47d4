import type { FuzzyDate } from './edtf.ts';
import type { Evidence } from './evidence.ts';
import type { EntityId, FigureId, SourceId } from './ids.ts';
import type { Precision } from './money.ts';
import type { Review, Stance, Voice } from './stance.ts';

/** What an amount measures. `other` is an amount whose role the text does not make plain. */
export type Metric =
  | 'valuation'
  | 'market-cap'
  | 'revenue'
  | 'funding'
  | 'investment'
  | 'price'
  | 'debt'
  | 'loss'
  | 'profit'
  | 'cost'
  | 'other';

export const METRICS: readonly Metric[] = [
  'valuation',
  'market-cap',
  'revenue',
  'funding',
  'investment',
  'price',
  'debt',
  'loss',
  'profit',
  'cost',
  'other',
];

/** One amount that one source states. */
export interface Figure {
  readonly id: FigureId;
  readonly source: SourceId;
  /** Whose amount it is: who is valued, earns, raises, owes or pays. Null when the text does not say. */
  readonly entity: EntityId | null;
  /** The other side of a payment, investment or loan. */
  readonly counterparty: EntityId | null;
  readonly metric: Metric;
  /** The amount in units of the currency; null for ranges without a middle ("hundreds of millions") and undisclosed amounts. */
  readonly value: number | null;
  /** Lower end of a range, approximation or bound; null when open or not a range. */
  readonly low: number | null;
  /** Upper end, likewise. */
  readonly high: number | null;
  /** ISO 4217; null when no sign, code or word tells it. */
  readonly currency: string | null;
  /** ISO 8601 duration of a rate ("P1M" a month, "P1Y" a year); null for a stock or a one-off payment. */
  readonly per: string | null;
  readonly precision: Precision;
  /** The time the amount speaks of. */
  readonly asOf: FuzzyDate;
  readonly evidence: readonly Evidence[];
  readonly stance: Stance;
  readonly voice: Voice;
  readonly review: Review;
}
