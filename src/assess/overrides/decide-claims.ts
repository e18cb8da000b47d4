import type { Question } from '../../domain/question.ts';
import type { Credibility, Grade } from '../credibility/grade.ts';
import type { Override } from './override.ts';

/**
 * Grades of figures with people's decisions: the number that a person has set takes the place of the computed one, which stays
 * beside it. Only for overrides that `checkOverrides` finds sound.
 */
export function decideClaims(
  grades: ReadonlyMap<string, Credibility>,
  overrides: readonly Override[],
): ReadonlyMap<string, Credibility> {
  const byTarget = new Map(overrides.map((override) => [override.target, override]));
  return new Map(
    [...grades].map(([id, credibility]) => {
      const override = byTarget.get(`claim:${id}/grade`);
      if (!override || !isGrade(override.set)) return [id, credibility] as const;
      const { reason, by, date } = override;
      return [
        id,
        {
          ...credibility,
          grade: override.set,
          override: { id: override.id, computed: credibility.grade, reason, by, date },
        },
      ] as const;
    }),
  );
}

/** Questions with the pairs of answers that people hold to be incompatible in place of the computed ones. */
export function decideQuestions(
  questions: readonly Question[],
  overrides: readonly Override[],
): readonly Question[] {
  const byTarget = new Map(overrides.map((override) => [override.target, override]));
  return questions.map((question) => {
    const set = byTarget.get(`question:${question.id}/incompatible`)?.set;
    return Array.isArray(set) ? { ...question, incompatible: set.filter(isPair) } : question;
  });
}

function isGrade(value: unknown): value is Grade {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 6;
}

function isPair(value: unknown): value is readonly [string, string] {
  return (
    Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string')
  );
}
