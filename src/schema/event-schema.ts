import { z } from 'astro/zod';
import { REALIS } from '../domain/event.ts';
import { fuzzyDateField, idField, reviewField, sourcedEvidenceField } from './fields.ts';

/** Frontmatter of `content/events/<id>.mdx`: one datable event, in all its tellings. The body is an editor's note. */
export const eventSchema = z.strictObject({
  title: z.string().min(1).describe('What happened, in a few words of the source.'),
  date: fuzzyDateField.describe('When, as far as the sources say.'),
  entities: z.array(idField).describe('Who took part.'),
  kind: z.enum(['instant', 'span']).describe('A point in time, or something that lasted.'),
  realis: z.enum(REALIS).describe('How real the sources make it.'),
  before: z.array(idField).describe('Events that it is told to come before.'),
  after: z.array(idField).describe('Events that it is told to come after.'),
  sameAs: idField.nullable().describe('The event of which this is another telling.'),
  evidence: z.array(sourcedEvidenceField).min(1).describe('The sentences that tell it.'),
  review: reviewField,
});

export type EventFrontmatter = z.output<typeof eventSchema>;
