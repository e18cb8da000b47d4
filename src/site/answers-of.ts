import type { Position, Question } from '../domain/question.ts';

/** One answer to a question, with one position for each source that gives it. */
export interface Answer {
  readonly value: string;
  readonly words: string;
  readonly positions: readonly Position[];
}

/** The answers that sources give, those of most sources first; the order of `values` breaks ties. */
export function answersOf({ values, positions }: Pick<Question, 'values' | 'positions'>): Answer[] {
  return Object.entries(values)
    .map(([value, words]) => {
      const given = positions.filter((position) => position.value === value);
      return {
        value,
        words,
        positions: given.filter(
          ({ source }, i) => given.findIndex((other) => other.source === source) === i,
        ),
      };
    })
    .filter((answer) => answer.positions.length > 0)
    .sort((a, b) => b.positions.length - a.positions.length);
}
