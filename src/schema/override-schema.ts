import { z } from 'astro/zod';
import { dayField } from './fields.ts';
import { proofsField } from './proofs-field.ts';

/**
 * `content/overrides/<id>.yaml`: one person's decision on one computed judgement, written by people only. Facts (a publisher, a
 * date, an owner) are not overridden here but edited where they stand.
 */
export const overrideSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and hyphens')
    .describe('The name of the file.'),
  target: z
    .string()
    .regex(
      /^(?:criterion|finding|claim|question):\S+$/,
      'a target such as "criterion:<source>/R7", "finding:<id>", "claim:<figure>/grade" or "question:<id>/incompatible"',
    )
    .describe('The judgement that it decides.'),
  expect: z.unknown().describe('The computed value when the decision was taken.'),
  set: z.unknown().describe('What holds instead; false_positive dismisses a finding.'),
  reason: z.string().describe('Why, in a sentence of at least 20 characters.'),
  evidence: proofsField.describe('What proves it: a passage or a page.'),
  by: z.string().min(1).describe('Account name of the person.'),
  date: dayField.describe('The day of the decision.'),
  reviewBy: dayField.nullable().optional().describe('The day on which to look at it again.'),
});

export type OverrideFile = z.output<typeof overrideSchema>;
