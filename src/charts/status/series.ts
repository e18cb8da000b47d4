import type { QuestionId, SourceId } from '../../domain/ids.ts';
import type { Question } from '../../domain/question.ts';
import type { Stance } from '../../domain/stance.ts';
import { compareBy } from '../compare.ts';
import type { Passage } from '../placed.ts';
import { sourceNames } from '../source-names.ts';
import type { NamedSource } from '../source-names.ts';

export interface StatusInput {
  /** A question whose `values` are rungs of one ladder, lowest first: rumoured, reported, signed. */
  readonly question: Question;
  readonly sources: readonly NamedSource[];
  /** Short names of sources, when the site has its own; default `sourceNames(sources)`. */
  readonly names?: ReadonlyMap<SourceId, string>;
}

export interface StatusVoice {
  readonly source: SourceId;
  readonly name: string;
  readonly stance: Stance;
  readonly passage: Passage | null;
}

export interface StatusRung {
  readonly answer: string;
  readonly voices: readonly StatusVoice[];
}

export interface StatusSeries {
  readonly id: QuestionId;
  readonly question: string;
  readonly rungs: readonly StatusRung[];
}

/** The rungs of one question with the sources that stand on each. */
export function toStatusSeries({ question, sources, names }: StatusInput): StatusSeries {
  const known = names ?? sourceNames(sources);
  return {
    id: question.id,
    question: question.question,
    rungs: Object.entries(question.values).map(([key, answer]) => ({
      answer,
      voices: question.positions
        .filter(({ value }) => value === key)
        .map(({ source, stance, evidence: [first] }) => ({
          source,
          name: known.get(source) ?? source,
          stance,
          passage: first ? { source: first.source, start: first.start, end: first.end } : null,
        }))
        .sort(
          compareBy(
            ({ source }) => source,
            ({ passage }) => passage?.start ?? -1,
          ),
        ),
    })),
  };
}
