import type { Position, Question } from '../../domain/question.ts';
import { EVIDENCE_COLUMNS, type Quoted } from './evidence-columns.ts';
import { column, tableOf, type ColumnOf, type Table } from './table.ts';

interface Row extends Quoted {
  readonly question: Question;
  readonly source: string;
  readonly position: Position | null;
}

const COLUMNS: readonly ColumnOf<Row>[] = [
  column('question', 'string', 'Name of the question.', ({ question }) => question.id),
  column('question_text', 'string', 'The question in words.', ({ question }) => question.question),
  column('source', 'string', 'The document.', ({ source }) => source),
  column(
    'answer',
    'string',
    'The key of its answer; empty when it is silent.',
    ({ position }) => position?.value ?? null,
  ),
  column(
    'answer_text',
    'string',
    'The answer in words, as the charts show it.',
    ({ question, position }) =>
      position === null ? null : (question.values[position.value] ?? null),
  ),
  column(
    'stance',
    'string',
    'How the source stands to the answer; "silent" when it gives none.',
    ({ position }) => position?.stance ?? 'silent',
  ),
  column(
    'review',
    'string',
    'Whether a person has checked the question.',
    ({ question }) => question.review,
  ),
  ...EVIDENCE_COLUMNS,
];

/** Who says what: a row for each passage of each position, and one for each source that is silent. */
export function positionsTable(
  questions: readonly Question[],
  sources: readonly { readonly id: string }[],
): Table {
  return tableOf(
    'positions',
    'Who says what',
    COLUMNS,
    questions.flatMap((question) =>
      sources.flatMap(({ id: source }): Row[] => {
        const positions = question.positions.filter((position) => position.source === source);
        if (positions.length === 0) return [{ question, source, position: null, quote: null }];
        return positions.flatMap((position) =>
          position.evidence.map((quote) => ({ question, source, position, quote })),
        );
      }),
    ),
  );
}
