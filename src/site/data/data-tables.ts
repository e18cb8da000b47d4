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
import type { Table } from '../tables/table.ts';

/** Every collection as a table: what `/data/` offers as CSV and describes in `datapackage.json`. */
export function dataTables(dossier: Dossier, { assessments, findings }: Assessment): Table[] {
  return [
    sourcesTable(dossier.sources, assessments),
    figuresTable(dossier.figures, dossier.entities, doubtsOf(findings)),
    eventsTable(dossier.events),
    entitiesTable(dossier.entities),
    questionsTable(dossier.questions),
    positionsTable(dossier.questions),
    signalsTable(assessments),
  ];
}
