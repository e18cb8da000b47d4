import type { SourceId } from '../../domain/ids.ts';
import type { AssessmentFinding } from '../assessment-finding.ts';
import type { TrackRecord } from '../track-record/track-record.ts';
import type { Aggregate } from './aggregate.ts';
import type { Criterion } from './criterion.ts';
import type { Letter } from './letter-of.ts';

/** How far one source can be trusted, as far as its own text tells. */
export interface SourceAssessment extends Aggregate {
  readonly source: SourceId;
  /** R1 to R12. */
  readonly criteria: readonly Criterion[];
  readonly letter: Letter;
  /** The letters of `low` and `high`. */
  readonly letterRange: readonly [Letter, Letter];
  /** `document`: judged by this text only. `track-record`: by checked claims too. */
  readonly basis: 'document' | 'track-record';
  readonly methodVersion: number;
  /** What R11 and R12 count: contradictions and implausible figures inside this document. */
  readonly findings: readonly AssessmentFinding[];
  /** Findings that a person has dismissed; they count no longer. */
  readonly dismissed: readonly AssessmentFinding[];
  /** What people have recorded of its publisher; null when nothing. */
  readonly trackRecord: TrackRecord | null;
  /** How many plausibility checks had their inputs. */
  readonly checked: number;
  /** A publisher or a named person is known. */
  readonly hasIdentity: boolean;
}
