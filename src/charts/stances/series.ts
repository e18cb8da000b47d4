import type { QuestionId, SourceId } from '../../domain/ids.ts';
import type { Question } from '../../domain/question.ts';
import type { Stance } from '../../domain/stance.ts';
import { compareBy } from '../compare.ts';
import type { Passage } from '../placed.ts';
import { sourceNames } from '../source-names.ts';
import type { NamedSource } from '../source-names.ts';

export interface StancesInput {
  /** The sources to draw. */
  readonly sources: readonly NamedSource[];
  /** How many sources there are in all, when only some are drawn; default: as many as are drawn. */
  readonly inAll?: number;
  readonly questions: readonly Question[];
  /** Short names of sources, when the site has its own; default `sourceNames(sources)`. */
  readonly names?: ReadonlyMap<SourceId, string>;
}

/** What one source says to one question. */
export interface StancePosition {
  /** The answer in words. */
  readonly answer: string;
  readonly stance: Stance;
  readonly passage: Passage | null;
}

export interface StanceSource {
  readonly id: SourceId;
  readonly name: string;
}

export interface StanceRow {
  readonly id: QuestionId;
  readonly question: string;
  /** For each source of the series what it says; empty when it is silent. */
  readonly positions: readonly (readonly StancePosition[])[];
  /** How many answers the sources give that cannot all be true. */
  readonly answers: number;
  /** How many sources say something to it, those that are not drawn among them. */
  readonly speaking: number;
}

export interface StancesSeries {
  readonly sources: readonly StanceSource[];
  /** How many sources there are, those that are not drawn among them. */
  readonly inAll: number;
  readonly rows: readonly StanceRow[];
}

/** Who says what: the most disputed question first, sources by how often they speak. */
export function toStancesSeries(input: StancesInput): StancesSeries {
  const names = input.names ?? sourceNames(input.sources);
  const questions = input.questions.filter(({ review }) => review !== 'rejected');
  const spoken = (id: SourceId): number =>
    questions.filter(({ positions }) => positions.some(({ source }) => source === id)).length;
  const sources = input.sources
    .map(({ id }) => ({ id, name: names.get(id) ?? id }))
    .sort(
      compareBy(
        ({ id }) => -spoken(id),
        ({ id }) => id,
      ),
    );
  const isDrawn = new Set(sources.map(({ id }) => id));
  const inAll = input.inAll ?? sources.length;
  return {
    sources,
    inAll,
    rows: questions
      .map((question): StanceRow => ({
        id: question.id,
        question: question.question,
        positions: sources.map(({ id }) => positionsOf(question, id)),
        answers: new Set(question.positions.map(({ value }) => value)).size,
        speaking: speakersOf(question).filter((id) => isDrawn.has(id) || inAll > sources.length)
          .length,
      }))
      .sort(
        compareBy(
          ({ answers }) => -answers,
          ({ positions }) => -positions.filter(({ length }) => length > 0).length,
          ({ id }) => id,
        ),
      ),
  };
}

/** Who says something to a question, each once. */
export function speakersOf({ positions }: Pick<Question, 'positions'>): SourceId[] {
  return [...new Set(positions.map(({ source }) => source))];
}

function positionsOf(question: Question, source: SourceId): StancePosition[] {
  return question.positions
    .filter((position) => position.source === source)
    .map(({ value, stance, evidence: [first] }) => ({
      answer: question.values[value] ?? value,
      stance,
      passage: first ? { source: first.source, start: first.start, end: first.end } : null,
    }))
    .sort(
      compareBy(
        ({ passage }) => passage?.start ?? -1,
        ({ answer }) => answer,
        ({ stance }) => stance,
      ),
    );
}
