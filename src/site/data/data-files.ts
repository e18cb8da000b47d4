import { href } from '../links.ts';
import type { TableFacts } from './data-tables.ts';

/** A table that the data page offers. */
export interface DataFile {
  readonly href: string;
  readonly name: string;
  readonly title: string;
  readonly rows: number;
  /** "12.3 kB", of 1000 bytes, or "1.3 MB". */
  readonly size: string;
}

/** The files of the tables, in the order of the tables. */
export function dataFiles(tables: readonly TableFacts[]): DataFile[] {
  return tables.map((table) => ({
    href: href(`/data/${table.name}.csv`),
    name: `${table.name}.csv`,
    title: table.title,
    rows: table.rows,
    size: sizeWords(table.bytes),
  }));
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${(bytes / 1000).toFixed(1)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
