import { z } from 'astro/zod';
import { dayField } from './fields.ts';
import { proofsField } from './proofs-field.ts';

/**
 * `content/track-record/<publisher>.yaml`: what became of what a publisher claimed, recorded by people only. It is the one ground
 * for the letter A.
 */
export const trackRecordSchema = z.strictObject({
  publisher: z
    .string()
    .min(1)
    .describe('The publisher as its sources name it; the file is named after it.'),
  claims: z
    .array(
      z.strictObject({
        claim: z
          .string()
          .min(1)
          .describe('What it claimed, in a sentence that states no amount of its own.'),
        outcome: z
          .enum(['upheld', 'refuted'])
          .describe('Whether it turned out to be so. What is still open is left out.'),
        evidence: proofsField.describe('What shows the outcome: a passage or a page.'),
        date: dayField.describe('The day on which you checked it.'),
      }),
    )
    .min(1)
    .describe('Its earlier claims that somebody has checked.'),
});

export type TrackRecordFile = z.output<typeof trackRecordSchema>;
