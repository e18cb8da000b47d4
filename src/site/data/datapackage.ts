import { slugify } from '../../domain/ids.ts';
import type { Site } from '../../schema/site-schema.ts';
import { address, href } from '../links.ts';
import type { TableFacts } from './data-tables.ts';

/** Columns that name one row, by table; events and positions may have several rows of one name. */
const PRIMARY_KEYS: Readonly<Record<string, readonly string[]>> = {
  sources: ['id'],
  figures: ['id'],
  entities: ['id'],
  questions: ['id'],
  signals: ['source', 'criterion'],
};

/** Columns that name a row of another table. */
const FOREIGN_KEYS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  figures: [
    ['source', 'sources'],
    ['entity', 'entities'],
    ['counterparty', 'entities'],
  ],
  events: [['source', 'sources']],
  positions: [
    ['question', 'questions'],
    ['source', 'sources'],
  ],
  signals: [['source', 'sources']],
};

/** Frictionless `datapackage.json` (version 1 of the specification): every table with its fields, size and hash. */
export function toDatapackage(site: Site, tables: readonly TableFacts[]): string {
  return `${JSON.stringify(
    {
      profile: 'tabular-data-package',
      name: slugify(site.title) || 'dossier',
      title: site.title,
      description: site.description,
      homepage: address(href('/')),
      licenses: [
        {
          name: site.licence,
          title: 'Tables, charts and notes; the quoted words belong to their publishers',
          path: `https://spdx.org/licenses/${site.licence}.html`,
        },
      ],
      resources: tables.map(toResource),
    },
    null,
    1,
  )}\n`;
}

function toResource({ name, title, columns, bytes, hash }: TableFacts): object {
  const primaryKey = PRIMARY_KEYS[name];
  const foreignKeys = FOREIGN_KEYS[name] ?? [];
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${hash}`,
    schema: {
      fields: columns,
      missingValues: [''],
      ...(primaryKey && { primaryKey }),
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map(([fields, resource]) => ({
          fields,
          reference: { resource, fields: 'id' },
        })),
      }),
    },
  };
}
