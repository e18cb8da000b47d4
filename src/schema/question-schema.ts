import { z } from 'astro/zod';
import { QUESTION_OPENERS } from '../domain/question.ts';
import { idField, reviewField, sourcedEvidenceField, stanceField } from './fields.ts';

/** Frontmatter of `content/questions/<id>.mdx`: one point of dispute. The body is an editor's note. */
export const questionSchema = z.strictObject({
  question: z.string().min(1).describe('The question, as a reader would ask it.'),
  about: z.array(idField).describe('The entities that it concerns.'),
  openedBy: z
    .enum(QUESTION_OPENERS)
    .describe('The detector that found the disagreement, or an editor.'),
  values: z
    .record(idField, z.string().min(1))
    .describe('The possible answers: a short key, and the words shown.'),
  incompatible: z
    .array(z.tuple([idField, idField]))
    .describe('Pairs of answers that cannot both be true.'),
  positions: z
    .array(
      z.strictObject({
        source: idField.describe('Who takes this position.'),
        value: idField.describe('A key of `values`.'),
        stance: stanceField,
        evidence: z.array(sourcedEvidenceField).min(1).describe('The words in which it is taken.'),
      }),
    )
    .describe('What each source says, in its own words.'),
  review: reviewField,
});

export type QuestionFrontmatter = z.output<typeof questionSchema>;
