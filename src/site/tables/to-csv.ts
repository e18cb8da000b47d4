import type { Cell, Table } from './table.ts';

/** Comma-separated values as RFC 4180 has them: a header, CRLF, quotes doubled. What is not stated is an empty field. */
export function toCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  return [columns.map(({ name }) => name), ...rows]
    .map((row) => `${row.map(field).join(',')}\r\n`)
    .join('');
}

function field(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  // A lone empty string is quoted, so that it differs from what is not stated.
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
