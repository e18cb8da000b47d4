import type { Question } from '../domain/question.ts';

/** The most disputed question first: most answers, then most sources; the order of ids breaks ties. */
export function questionsInOrder(questions: readonly Question[]): Question[] {
  const answers = ({ positions }: Question) => new Set(positions.map(({ value }) => value)).size;
  const sources = ({ positions }: Question) => new Set(positions.map(({ source }) => source)).size;
  return [...questions].sort(
    (a, b) => sources(b) * answers(b) - sources(a) * answers(a) || (a.id < b.id ? -1 : 1),
  );
}
