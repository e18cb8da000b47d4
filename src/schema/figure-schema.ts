import { z } from 'astro/zod';
import { METRICS } from '../domain/figure.ts';
import { PRECISIONS } from '../domain/money.ts';
import { evidenceField, fuzzyDateField, idField, stanceField } from './fields.ts';

/** Frontmatter of `content/figures/<id>.mdx`: one stated amount. The body is an editor's note. */
export const figureSchema = z.strictObject({
  source: idField.describe('The source that states it.'),
  entity: idField.nullable().describe('Whose amount it is; null when the text does not say.'),
  counterparty: idField.nullable().describe('The other side of a payment, investment or loan.'),
  metric: z.enum(METRICS).describe('What the amount measures.'),
  value: z
    .number()
    .nullable()
    .describe('The amount in units of the currency; null when no single number is stated.'),
  low: z.number().nullable().describe('Lower end of a range, approximation or bound.'),
  high: z.number().nullable().describe('Upper end, likewise.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'an ISO 4217 code of three capitals, such as USD or EUR')
    .nullable()
    .describe('ISO 4217 code; null when nothing tells it.'),
  per: z
    .string()
    .regex(/^P(?:\d+[YMWD]|T\d+H)$/, 'an ISO 8601 duration such as P1M (a month) or P1Y (a year)')
    .nullable()
    .describe('ISO 8601 duration of a rate, such as P1M for "a month"; null otherwise.'),
  precision: z.enum(PRECISIONS).describe('How exactly it is stated.'),
  asOf: fuzzyDateField.describe('The time the amount speaks of.'),
  evidence: z.array(evidenceField).min(1).describe('The sentences that state it.'),
  stance: stanceField,
  voice: z.enum(['publisher', 'ai-summary']).describe('Whose words they are.'),
  review: z.enum(['machine', 'reviewed', 'rejected']).describe('Whether a person has checked it.'),
});

export type FigureFrontmatter = z.output<typeof figureSchema>;
