import type { Cell, Table } from './table.ts';

/** A table in GitHub's Markdown. */
export function toMarkdown({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  return [
    columns.map(({ name }) => name),
    columns.map(({ type }) => (type === 'number' || type === 'integer' ? '---:' : '---')),
    ...rows.map((row) => row.map(field)),
  ]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('');
}

function field(cell: Cell): string {
  if (cell === null) return '';
  return String(cell)
    .replaceAll('\\', '\\\\')
    .replace(/[|<>[\]*_`]/g, (sign) => `\\${sign}`)
    .replace(/\s*\n\s*/g, ' ');
}
