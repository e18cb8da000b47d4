import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { SCHEMAS, type Collection } from './schema/collections.ts';
import { siteSchema } from './schema/site-schema.ts';
import { seedsLoader } from './site/seeds-loader.ts';

/** The id of a record is the name of its file. */
const records = <S extends z.ZodType>(collection: Collection, schema: S) =>
  defineCollection({
    loader: glob({
      pattern: '*.mdx',
      base: `./content/${collection}`,
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema,
  });

export const collections = {
  sources: records('sources', SCHEMAS.sources),
  figures: records('figures', SCHEMAS.figures),
  events: records('events', SCHEMAS.events),
  entities: records('entities', SCHEMAS.entities),
  questions: records('questions', SCHEMAS.questions),
  seeds: defineCollection({ loader: seedsLoader('./content/seeds') }),
  site: defineCollection({
    loader: file('./content/site.yaml', {
      parser: (text) => ({ site: parse(text) as Record<string, unknown> }),
    }),
    schema: siteSchema,
  }),
};
