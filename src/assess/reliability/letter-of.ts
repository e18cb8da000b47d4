import type { LetterConstants } from '../method.ts';
import { countOutcomes } from '../track-record/count-outcomes.ts';
import type { TrackRecord } from '../track-record/track-record.ts';

export type Letter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

export interface LetterInput {
  /** 0 to 100. */
  readonly score: number;
  readonly coverage: number;
  /** A publisher or a named person is known. */
  readonly hasIdentity: boolean;
  /** A failed plausibility check or a hard contradiction inside the document. */
  readonly hasHardFault: boolean;
  readonly trackRecord: TrackRecord | null;
}

/**
 * The letter of a source; the first rule that matches decides (method, section 3). F is "cannot be judged", not the worst; E needs
 * a hard fault, because a low score alone proves none.
 */
export function letterOf(input: LetterInput, constants: LetterConstants): Letter {
  if (!input.hasIdentity || input.coverage < constants.minCoverage) return 'F';
  return bandOf(input, constants);
}

/** The letter by score alone, for the two ends of the interval. */
export function bandOf(
  { score, hasHardFault, trackRecord }: Omit<LetterInput, 'hasIdentity' | 'coverage'>,
  { B, C, D, trackRecord: needs }: LetterConstants,
): Exclude<Letter, 'F'> {
  const { checked, upheld, refuted } = countOutcomes(trackRecord);
  if (score >= B)
    return checked >= needs.minChecked && upheld >= needs.minUpheld * checked ? 'A' : 'B';
  if (score >= C) return 'C';
  if (score >= D) return 'D';
  const isMostlyRefuted = checked > 0 && refuted >= needs.faultRefuted * checked;
  return hasHardFault || isMostlyRefuted ? 'E' : 'D';
}
