import type { Position, Question } from '../../domain/question.ts';
import { EVIDENCE_COLUMNS, type Quoted } from './evidence-columns.ts';
import { column, tableOf, type ColumnOf, type Table } from './table.ts';

interface Row extends Quoted {
  readonly question: Question;
  readonly position: Position;
}

const COLUMNS: readonly ColumnOf<Row>[] = [
  column('question', 'string', 'Name of the question.', ({ question }) => question.id),
  column('question_text', 'string', 'The question in words.', ({ question }) => question.question),
  column(
    'source',
    'string',
    'The document; one that has no row on a question is silent on it.',
    ({ position }) => position.source,
  ),
  column('answer', 'string', 'The key of its answer.', ({ position }) => position.value),
  column(
    'answer_text',
    'string',
    'The answer in words, as the charts show it.',
    ({ question, position }) => question.values[position.value] ?? null,
  ),
  column(
    'stance',
    'string',
    'How the source stands to the answer.',
    ({ position }) => position.stance,
  ),
  column(
    'review',
    'string',
    'Whether a person has checked the question.',
    ({ question }) => question.review,
  ),
  ...EVIDENCE_COLUMNS,
];

/**
 * Who says what: a row for each passage of each position. There is none for silence: with a thousand documents and as many
 * questions that would be a million rows that say nothing.
 */
export function positionsTable(questions: readonly Question[]): Table {
  return tableOf(
    'positions',
    'Who says what',
    COLUMNS,
    questions.flatMap((question) =>
      question.positions
        .toSorted((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0))
        .flatMap((position) => position.evidence.map((quote) => ({ question, position, quote }))),
    ),
  );
}
