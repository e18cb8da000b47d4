import type { SourceId } from '../../domain/ids.ts';
import { compareBy } from '../compare.ts';
import type { Passage } from '../placed.ts';
import { sourceNames } from '../source-names.ts';
import type { NamedSource } from '../source-names.ts';

/** One criterion of the method: what every source is read for. */
export interface ReliabilityCriterion {
  /** "R1" … as the method numbers them. */
  readonly id: string;
  /** A few words: "named author". */
  readonly name: string;
  /** Its share of the score, in points; all weights make 100. */
  readonly weight: number;
}

/** One criterion of one source. */
export interface ReliabilityCell {
  readonly criterion: string;
  /** The signal as counted, in words: "4 of 6 attributions", "no date printed". */
  readonly raw: string;
  /** 0 (bad) to 1 (good) after any override; null when the text does not state it. */
  readonly score: number | null;
  /** How the score follows from the signal, one sentence. */
  readonly why: string;
  /** The first passage it was counted in; null when there is none. */
  readonly passage: Passage | null;
  /** The computed score and the reason, when a person has overridden it; else null. */
  readonly override: { readonly computed: number | null; readonly reason: string } | null;
}

/** All of one source (method, section 7). */
export interface ReliabilityAssessment {
  readonly source: SourceId;
  readonly cells: readonly ReliabilityCell[];
  /** 0 to 100. */
  readonly score: number;
  /** The score if every unknown criterion were 0, and if every one were 1. */
  readonly low: number;
  readonly high: number;
  /** Share of the weights that is known, 0 to 1. */
  readonly coverage: number;
  readonly letter: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  /** The letters of `low` and `high`. */
  readonly letterRange: readonly [string, string];
  /** `document`: judged by this text only. `track-record`: by checked claims too. */
  readonly basis: 'document' | 'track-record';
}

export interface ReliabilityInput {
  readonly sources: readonly NamedSource[];
  readonly criteria: readonly ReliabilityCriterion[];
  readonly assessments: readonly ReliabilityAssessment[];
  /** Short names of sources, when the site has its own; default `sourceNames(sources)`. */
  readonly names?: ReadonlyMap<SourceId, string>;
}

export interface ReliabilityRow extends Omit<ReliabilityAssessment, 'cells'> {
  readonly name: string;
  /** One for each criterion, in the order of the criteria; null where the input has none. */
  readonly cells: readonly (ReliabilityCell | null)[];
}

export interface ReliabilitySeries {
  readonly criteria: readonly ReliabilityCriterion[];
  /** By score, the highest first. */
  readonly rows: readonly ReliabilityRow[];
}

/** What the reliability matrix shows, in an order that does not depend on the order of the input's sources. */
export function toReliabilitySeries(input: ReliabilityInput): ReliabilitySeries {
  const names = input.names ?? sourceNames(input.sources);
  return {
    criteria: input.criteria,
    rows: input.assessments
      .map((assessment): ReliabilityRow => ({
        ...assessment,
        name: names.get(assessment.source) ?? assessment.source,
        cells: input.criteria.map(
          ({ id }) => assessment.cells.find(({ criterion }) => criterion === id) ?? null,
        ),
      }))
      .sort(
        compareBy(
          ({ score }) => -score,
          ({ source }) => source,
        ),
      ),
  };
}
