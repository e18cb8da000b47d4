import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { COLLECTIONS, SCHEMAS, type Collection } from './schema/collections.ts';
import { siteSchema } from './schema/site-schema.ts';
import { seedsLoader } from './site/seeds-loader.ts';

/** The id of a record is the name of its file. */
const records = <C extends Collection>(collection: C) =>
  defineCollection({
    loader: glob({
      pattern: '*.mdx',
      base: `./content/${collection}`,
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: SCHEMAS[collection],
  });

const [sources, figures, events, entities, questions] = COLLECTIONS;

export const collections = {
  sources: records(sources),
  figures: records(figures),
  events: records(events),
  entities: records(entities),
  questions: records(questions),
  seeds: defineCollection({ loader: seedsLoader('./content/seeds') }),
  site: defineCollection({
    loader: file('./content/site.yaml', {
      parser: (text) => ({ site: parse(text) as Record<string, unknown> }),
    }),
    schema: siteSchema,
  }),
};
