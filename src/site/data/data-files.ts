import { href } from '../links.ts';
import type { Table } from '../tables/table.ts';

/** A file that the data page offers. */
export interface DataFile {
  readonly href: string;
  readonly name: string;
  readonly words: string;
}

/** The files of all records, then one for each table. */
export function dataFiles(tables: readonly Table[]): DataFile[] {
  const file = (path: string, words: string): DataFile => ({
    href: href(`/data/${path}`),
    name: path,
    words,
  });
  return [
    file('all.json', 'All records with their quotes, as their files have them'),
    file('datapackage.json', 'Description of the tables below, as Frictionless has it'),
    ...tables.map(({ name, title, rows, columns }) =>
      file(`${name}.csv`, `${title}: ${rows.length} rows, ${columns.length} columns`),
    ),
  ];
}
