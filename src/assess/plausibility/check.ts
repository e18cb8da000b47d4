import type { Figure } from '../../domain/figure.ts';
import type { EntityId } from '../../domain/ids.ts';
import type { SlipHypothesis } from '../assessment-finding.ts';
import type { Method } from '../method.ts';

/** One rule of plausibility that had its inputs. */
export interface Check {
  readonly rule: 'P1' | 'P2' | 'P5' | 'P6' | 'P7';
  readonly verdict: 'ok' | 'warn' | 'fail';
  /** The arithmetic in words, with the amounts as printed. Only asked for where it is told. */
  readonly why: () => string;
  /** How far apart the figures are, as a ratio of 1 or more. */
  readonly ratio: number;
  /** The one that is held against the others comes first. */
  readonly figures: readonly Figure[];
  readonly hypotheses?: readonly SlipHypothesis[];
}

export interface CheckContext {
  readonly method: Method;
  readonly names: ReadonlyMap<EntityId, string>;
  /** Entities that the texts know to be persons, products or places: what they pay is not held against what they are worth. */
  readonly noCompanies: ReadonlySet<EntityId>;
  /** Whether a figure's words tell of two times. */
  isOfChange(figure: Pick<Figure, 'evidence'>): boolean;
  /** Whether a figure says what other deals cost, and not what this one does. */
  isComparator(figure: Pick<Figure, 'evidence'>): boolean;
}
