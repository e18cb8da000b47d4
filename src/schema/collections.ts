import type { z } from 'astro/zod';
import { entitySchema } from './entity-schema.ts';
import { eventSchema } from './event-schema.ts';
import { figureSchema } from './figure-schema.ts';
import { questionSchema } from './question-schema.ts';
import { sourceSchema } from './source-schema.ts';

/** The five collections below `content/`, each a folder of MDX files with one schema. */
export const COLLECTIONS = ['sources', 'figures', 'events', 'entities', 'questions'] as const;

export type Collection = (typeof COLLECTIONS)[number];

/** The schema of each collection's frontmatter. */
export const SCHEMAS = {
  sources: sourceSchema,
  figures: figureSchema,
  events: eventSchema,
  entities: entitySchema,
  questions: questionSchema,
} as const satisfies Record<Collection, z.ZodType>;
