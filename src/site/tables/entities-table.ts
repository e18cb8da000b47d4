import type { Entity } from '../../domain/entity.ts';
import { column, tableOf, type ColumnOf, type Table } from './table.ts';

const COLUMNS: readonly ColumnOf<Entity>[] = [
  column('id', 'string', 'Name of the record.', ({ id }) => id),
  column('name', 'string', 'As most often written.', ({ name }) => name),
  column('kind', 'string', 'Organisation, person, product or place.', ({ kind }) => kind),
  column(
    'aliases',
    'string',
    'Other spellings, divided by semicolons.',
    ({ aliases }) => aliases.join('; ') || null,
  ),
  column('review', 'string', 'Whether a person has checked the record.', ({ review }) => review),
];

/** Everybody that the sources speak of, one row each. */
export function entitiesTable(entities: readonly Entity[]): Table {
  return tableOf('entities', 'Who', COLUMNS, entities);
}
