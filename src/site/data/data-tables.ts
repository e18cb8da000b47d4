import { createHash } from 'node:crypto';
import type { Dossier } from '../../domain/dossier.ts';
import { doubtsOf } from '../judgements.ts';
import type { Assessment } from '../load-assessment.ts';
import { entitiesTable } from '../tables/entities-table.ts';
import { eventsTable } from '../tables/events-table.ts';
import { figuresTable } from '../tables/figures-table.ts';
import { positionsTable } from '../tables/positions-table.ts';
import { questionsTable } from '../tables/questions-table.ts';
import { signalsTable } from '../tables/signals-table.ts';
import { sourcesTable } from '../tables/sources-table.ts';
import { encodeCsv } from '../tables/to-csv.ts';
import type { Table } from '../tables/table.ts';

/** Makes the table of a collection when it is asked for: all at once would fill the memory of a large dossier. */
type MakeTable = (dossier: Dossier, assessment: Assessment) => Table;

/** Every collection as a table: what `/data/` offers as CSV and describes in `datapackage.json`, in its order. */
const TABLES: Readonly<Record<string, MakeTable>> = {
  sources: ({ sources }, { assessments }) => sourcesTable(sources, assessments),
  figures: ({ figures, entities }, { findings }) =>
    figuresTable(figures, entities, doubtsOf(findings)),
  events: ({ events }) => eventsTable(events),
  entities: ({ entities }) => entitiesTable(entities),
  questions: ({ questions }) => questionsTable(questions),
  positions: ({ questions }) => positionsTable(questions),
  signals: (_, { assessments }) => signalsTable(assessments),
};

export const TABLE_NAMES: readonly string[] = Object.keys(TABLES);

/** One collection as its file, in pieces. Throws on a name that is none of `TABLE_NAMES`. */
export function tableFile(
  name: string,
  dossier: Dossier,
  assessment: Assessment,
): Iterable<Uint8Array> {
  return encodeCsv(makeTable(name, dossier, assessment));
}

/** What is said of a table: all of it but its rows. */
export interface TableFacts extends Pick<Table, 'name' | 'title' | 'columns'> {
  readonly rows: number;
  /** Of its file. */
  readonly bytes: number;
  /** SHA-256 of its file, in hexadecimal digits. */
  readonly hash: string;
}

const known = new WeakMap<Dossier, readonly TableFacts[]>();

/** What is said of all tables; of one dossier made once, one table after the other. */
export function tableFacts(dossier: Dossier, assessment: Assessment): readonly TableFacts[] {
  const facts =
    known.get(dossier) ?? TABLE_NAMES.map((name) => factsOf(makeTable(name, dossier, assessment)));
  known.set(dossier, facts);
  return facts;
}

function factsOf(table: Table): TableFacts {
  const { name, title, columns, rows } = table;
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of encodeCsv(table)) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { name, title, columns, rows: rows.length, bytes, hash: hash.digest('hex') };
}

function makeTable(name: string, dossier: Dossier, assessment: Assessment): Table {
  const make = TABLES[name];
  if (!make)
    throw new Error(`Found no table "${name}", expected one of ${TABLE_NAMES.join(', ')}.`);
  return make(dossier, assessment);
}
