import { inPieces } from '../data/in-pieces.ts';
import type { Cell, Table } from './table.ts';

type Rows = Pick<Table, 'columns' | 'rows'>;

const made = new WeakMap<Rows, string>();

/**
 * Comma-separated values as RFC 4180 has them: a header, CRLF, quotes doubled. What is not stated is an empty field. Of the same
 * table once: its file, its hash and its picture all ask for it.
 */
export function toCsv(table: Rows): string {
  const csv = made.get(table) ?? write(table);
  made.set(table, csv);
  return csv;
}

/** The same as bytes, piece by piece: as one text a large table takes a multiple of its file. */
export function encodeCsv({ columns, rows }: Rows): Iterable<Uint8Array> {
  return inPieces(
    (function* () {
      yield write({ columns, rows: [] });
      for (const row of rows) yield line(row);
    })(),
  );
}

function write({ columns, rows }: Rows): string {
  return [columns.map(({ name }) => name), ...rows].map(line).join('');
}

function line(row: readonly Cell[]): string {
  return `${row.map(field).join(',')}\r\n`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  // A lone empty string is quoted, so that it differs from what is not stated.
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
