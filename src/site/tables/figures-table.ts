import type { Figure } from '../../domain/figure.ts';
import { formatAmount } from '../../domain/format-amount.ts';
import type { FigureDoubt } from '../judgements.ts';
import { EVIDENCE_COLUMNS, type Quoted } from './evidence-columns.ts';
import { column, tableOf, type ColumnOf, type Table } from './table.ts';

interface Row extends Quoted {
  readonly figure: Figure;
  readonly doubt: FigureDoubt | null;
  readonly entity: string | null;
}

const COLUMNS: readonly ColumnOf<Row>[] = [
  column('id', 'string', 'Name of the record.', ({ figure }) => figure.id),
  column('source', 'string', 'The document that states it.', ({ figure }) => figure.source),
  column(
    'entity',
    'string',
    'Whose amount it is; empty when the text does not say.',
    ({ figure }) => figure.entity,
  ),
  column('entity_name', 'string', 'The same in words.', ({ entity }) => entity),
  column(
    'counterparty',
    'string',
    'The other side of a payment, investment or loan.',
    ({ figure }) => figure.counterparty,
  ),
  column('metric', 'string', 'What the amount measures.', ({ figure }) => figure.metric),
  column('amount', 'string', 'The amount in words, as the charts show it.', ({ figure }) =>
    formatAmount(figure),
  ),
  column(
    'value',
    'number',
    'The amount in units of its currency; empty for ranges without a middle and for what is undisclosed.',
    ({ figure }) => figure.value,
  ),
  column('low', 'number', 'Lower end of a range or approximation.', ({ figure }) => figure.low),
  column('high', 'number', 'Upper end, likewise.', ({ figure }) => figure.high),
  column(
    'currency',
    'string',
    'ISO 4217; empty when the text names none.',
    ({ figure }) => figure.currency,
  ),
  column(
    'per',
    'string',
    'ISO 8601 duration of a rate; empty for a stock or a single payment.',
    ({ figure }) => figure.per,
  ),
  column('precision', 'string', 'How exactly it is stated.', ({ figure }) => figure.precision),
  column('as_of', 'string', 'The time it speaks of, EDTF.', ({ figure }) => figure.asOf.edtf),
  column('stance', 'string', 'How the source stands to it.', ({ figure }) => figure.stance),
  column(
    'voice',
    'string',
    'Whose words they are: the publication’s or a machine summary’s.',
    ({ figure }) => figure.voice,
  ),
  column(
    'review',
    'string',
    'Whether a person has checked the record.',
    ({ figure }) => figure.review,
  ),
  column(
    'check',
    'string',
    'What the plausibility check says: fail, warn, or empty.',
    ({ doubt }) => doubt?.verdict ?? null,
  ),
  column(
    'check_reason',
    'string',
    'The arithmetic of the check.',
    ({ doubt }) => doubt?.why ?? null,
  ),
  ...EVIDENCE_COLUMNS,
];

/** Every stated amount, one row each. */
export function figuresTable(
  figures: readonly Figure[],
  entities: readonly { readonly id: string; readonly name: string }[],
  doubts: ReadonlyMap<string, FigureDoubt>,
): Table {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return tableOf(
    'figures',
    'Stated amounts',
    COLUMNS,
    figures.map((figure): Row => {
      const [quote] = figure.evidence;
      return {
        figure,
        doubt: doubts.get(figure.id) ?? null,
        entity: figure.entity === null ? null : (names.get(figure.entity) ?? null),
        quote: quote ? { ...quote, source: figure.source } : null,
      };
    }),
  );
}
