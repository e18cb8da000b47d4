import type { SourceId } from '../../domain/ids.ts';
import { counted } from '../counted.ts';

/** Admiralty numbers of an item: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged. */
export type Grade = 1 | 2 | 3 | 4 | 5 | 6;

export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  1: 'confirmed',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'cannot be judged',
};

/** Who speaks for and against a claim. Clusters of sources, never sources (method, section 4). */
export interface Support {
  /** X1: clusters that state it or put it in a named mouth. */
  readonly plus: readonly SourceId[];
  /** X2: clusters that state something that cannot be true beside it. */
  readonly minus: readonly SourceId[];
  /** Clusters that speak to it in any way: rumours and hedges too. */
  readonly speaking: readonly SourceId[];
  /** X3: a plausibility check failed. */
  readonly fails: boolean;
  /** X6: two of `plus` are known to be of different origin. */
  readonly established: boolean;
}

export interface Credibility extends Support {
  readonly grade: Grade;
  /** The row of the method's table that gave it, 1 to 5. */
  readonly row: number;
  readonly why: string;
  /** What was computed, when a person has set the number; absent otherwise. */
  readonly override?: ClaimOverride;
}

export interface ClaimOverride {
  /** Id of the override. */
  readonly id: string;
  readonly computed: Grade;
  readonly reason: string;
  readonly by: string;
  readonly date: string;
}

/** The number of a claim: the first row that matches. The letters of its sources are no input. */
export function grade(support: Support): Credibility {
  const { row, number } = rowOf(support);
  return { ...support, grade: number, row, why: whyOf(support, number) };
}

function rowOf({ plus, minus, speaking, fails, established }: Support): {
  row: number;
  number: Grade;
} {
  const [for_, against] = [plus.length, minus.length];
  if (fails) return { row: 1, number: 5 };
  if (for_ === 0) return { row: 2, number: against >= 2 ? 5 : against === 1 ? 4 : 6 };
  if (for_ >= 2 && against === 0) return { row: 3, number: established ? 1 : 2 };
  if (for_ >= 2) return { row: 4, number: for_ > against ? 3 : for_ === against ? 4 : 5 };
  if (against > 0) return { row: 5, number: against >= 2 ? 5 : 4 };
  return { row: 5, number: speaking.length >= 2 ? 3 : 6 };
}

function whyOf({ plus, minus, speaking, fails, established }: Support, number: Grade): string {
  if (fails) return 'As printed it fails a plausibility check.';
  const origins = (list: readonly SourceId[]) => counted(list.length, 'origin');
  if (plus.length === 0)
    return minus.length === 0
      ? 'Only rumour, hedged words or implication; nobody states it.'
      : `Nobody states it; ${origins(minus)} ${minus.length === 1 ? 'states' : 'state'} something that cannot be true beside it.`;
  const independent =
    plus.length < 2
      ? ''
      : established
        ? ', known to be independent'
        : ', presumed to be independent';
  const against = minus.length === 0 ? 'nothing stated against it' : `${origins(minus)} against it`;
  const alone = number === 6 && speaking.length < 2 ? '; nobody else speaks to it' : '';
  return `${origins(plus)} for it${independent}, ${against}${alone}.`;
}
