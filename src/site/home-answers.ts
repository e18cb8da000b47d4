import type { Credibility } from '../assess/credibility/grade.ts';
import type { Question } from '../domain/question.ts';
import { answersOf, type Answer } from './answers-of.ts';
import { questionsInOrder } from './questions-in-order.ts';

/** One answer with the independent origins that state it. */
export interface WeighedAnswer extends Answer {
  /** Origins, not documents, that state it; rumours and hedges count for none. */
  readonly origins: number;
}

/** A question with its answers, the best carried first. */
export interface WeighedQuestion {
  readonly question: Question;
  readonly answers: readonly WeighedAnswer[];
  /** The answer that more origins state than any other; null when they stand even, or nobody states one. */
  readonly leading: WeighedAnswer | null;
}

/** Each question in the order of the home page, with what the sources carry of an answer. */
export function weighedQuestions(
  questions: readonly Question[],
  grades: ReadonlyMap<string, ReadonlyMap<string, Pick<Credibility, 'plus'>>>,
): readonly WeighedQuestion[] {
  return questionsInOrder(questions).map((question) => {
    const answers = answersOf(question)
      .map((answer) => ({
        ...answer,
        origins: grades.get(question.id)?.get(answer.value)?.plus.length ?? 0,
      }))
      .sort((a, b) => b.origins - a.origins);
    const [first, second] = answers;
    const leads = first !== undefined && first.origins > (second?.origins ?? 0);
    return { question, answers, leading: leads ? first : null };
  });
}
