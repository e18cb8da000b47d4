import { z } from 'astro/zod';
import { ENTITY_KINDS } from '../domain/entity.ts';
import { reviewField } from './fields.ts';

/** Frontmatter of `content/entities/<id>.mdx`: a company, person, product or place. The body is an editor's note. */
export const entitySchema = z.strictObject({
  name: z.string().min(1).describe('The fullest name that the sources use.'),
  kind: z.enum(ENTITY_KINDS).describe('What it is.'),
  aliases: z
    .array(z.string().min(1))
    .describe('Other spellings, matched as whole words, case-sensitive.'),
  review: reviewField,
});

export type EntityFrontmatter = z.output<typeof entitySchema>;
