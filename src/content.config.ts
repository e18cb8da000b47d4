import { existsSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { SCHEMAS, type Collection } from './schema/collections.ts';
import { ceilingsSchema, methodSchema } from './schema/method-schema.ts';
import { overrideSchema } from './schema/override-schema.ts';
import { siteSchema } from './schema/site-schema.ts';
import { trackRecordSchema } from './schema/track-record-schema.ts';
import { CONTENT } from './site/content-folder.ts';
import { recordsLoader } from './site/records-loader.ts';
import { yamlFolderLoader } from './site/yaml-folder-loader.ts';

/** The id of a record is the name of its file. */
const records = <S extends z.ZodType>(collection: Collection, schema: S) =>
  defineCollection({
    loader: recordsLoader(`${CONTENT}/${collection}`, { showsBody: collection !== 'sources' }),
    schema,
  });

/** A folder of people's decisions, read as one entry with the id "all". */
const folder = <S extends z.ZodType>(path: string, schema: S) =>
  defineCollection({ loader: yamlFolderLoader(path, `${CONTENT}/${path}`, schema) });

/** A file that holds one entry, with the id "only"; another content folder may leave out the method and take ours. */
const single = <S extends z.ZodType>(path: string, schema: S) =>
  defineCollection({
    loader: file(existsSync(`${CONTENT}/${path}`) ? `${CONTENT}/${path}` : `./content/${path}`, {
      parser: (text) => ({ only: parse(text) as Record<string, unknown> }),
    }),
    schema,
  });

export const collections = {
  sources: records('sources', SCHEMAS.sources),
  figures: records('figures', SCHEMAS.figures),
  events: records('events', SCHEMAS.events),
  entities: records('entities', SCHEMAS.entities),
  questions: records('questions', SCHEMAS.questions),
  overrides: folder('overrides', overrideSchema),
  trackRecords: folder('track-record', trackRecordSchema),
  site: single('site.yaml', siteSchema),
  method: single('method/method.yaml', methodSchema),
  ceilings: single('method/ceilings.yaml', ceilingsSchema),
};
