import type { Event } from '../../domain/event.ts';
import { formatFuzzyDate } from '../../domain/format-date.ts';
import { EVIDENCE_COLUMNS, type Quoted } from './evidence-columns.ts';
import { column, tableOf, type ColumnOf, type Table } from './table.ts';

interface Row extends Quoted {
  readonly event: Event;
}

const COLUMNS: readonly ColumnOf<Row>[] = [
  column('id', 'string', 'Name of the record.', ({ event }) => event.id),
  column(
    'title',
    'string',
    'What happened, in the words of its source.',
    ({ event }) => event.title,
  ),
  column('entities', 'string', 'Who is concerned, divided by spaces.', ({ event }) =>
    event.entities.join(' '),
  ),
  column('date', 'string', 'The time in words, as the charts show it.', ({ event }) =>
    event.date.edtf === null ? null : formatFuzzyDate(event.date),
  ),
  column(
    'edtf',
    'string',
    'The time as EDTF; empty when no source tells one.',
    ({ event }) => event.date.edtf,
  ),
  column(
    'earliest',
    'string',
    'First possible day; empty when open.',
    ({ event }) => event.date.earliest,
  ),
  column(
    'latest',
    'string',
    'Last possible day; empty when open.',
    ({ event }) => event.date.latest,
  ),
  column(
    'date_rule',
    'string',
    'The rule of the method by which the time was read.',
    ({ event }) => event.date.rule,
  ),
  column('kind', 'string', 'An instant or a span.', ({ event }) => event.kind),
  column('realis', 'string', 'How real the source makes it.', ({ event }) => event.realis),
  column(
    'same_as',
    'string',
    'The event of which this is another telling.',
    ({ event }) => event.sameAs,
  ),
  column(
    'review',
    'string',
    'Whether a person has checked the record.',
    ({ event }) => event.review,
  ),
  column('source', 'string', 'The document that tells it.', ({ quote }) => quote?.source ?? null),
  ...EVIDENCE_COLUMNS,
];

/** Every event, one row for each passage that tells it. */
export function eventsTable(events: readonly Event[]): Table {
  return tableOf(
    'events',
    'Events',
    COLUMNS,
    events.flatMap((event) => event.evidence.map((quote): Row => ({ event, quote }))),
  );
}
