/** What a field of a table holds; null is "not stated". */
export type Cell = string | number | boolean | null;

/** One column, as a Frictionless field describes it. */
export interface Column {
  /** Machine's name: lower-case, with underscores. */
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  /** What it holds, unit and odd cases included. */
  readonly description: string;
}

/** Rows of values under described columns: what every chart and every collection is published as. */
export interface Table {
  /** File name without extension: `figures`. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column together with how it reads its value from a record. */
export interface ColumnOf<R> extends Column {
  readonly of: (record: R) => Cell;
}

/** A column in one line. */
export function column<R>(
  name: string,
  type: Column['type'],
  description: string,
  of: (record: R) => Cell,
): ColumnOf<R> {
  return { name, type, description, of };
}

export function tableOf<R>(
  name: string,
  title: string,
  columns: readonly ColumnOf<R>[],
  records: readonly R[],
): Table {
  return {
    name,
    title,
    columns: columns.map(({ name: column, type, description }) => ({
      name: column,
      type,
      description,
    })),
    rows: records.map((record) => columns.map(({ of }) => of(record))),
  };
}

/** The rows as objects, in the order of the columns. */
export function toRecords({ columns, rows }: Table): Record<string, Cell>[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? null])),
  );
}
