import type { Question } from '../../domain/question.ts';
import { address, recordHref } from '../links.ts';
import { column, tableOf, type ColumnOf, type Table } from './table.ts';

const COLUMNS: readonly ColumnOf<Question>[] = [
  column('id', 'string', 'Name of the record.', ({ id }) => id),
  column('question', 'string', 'The question.', ({ question }) => question),
  column(
    'about',
    'string',
    'Whom it concerns, divided by spaces.',
    ({ about }) => about.join(' ') || null,
  ),
  column(
    'opened_by',
    'string',
    'The detector that opened it, or "editor".',
    ({ openedBy }) => openedBy,
  ),
  column(
    'answers',
    'integer',
    'How many different answers sources give.',
    ({ positions }) => new Set(positions.map(({ value }) => value)).size,
  ),
  column('review', 'string', 'Whether a person has checked the record.', ({ review }) => review),
  column('address', 'string', 'Its page on this site.', ({ id }) =>
    address(recordHref('questions', id)),
  ),
];

/** Every point of dispute, one row each; who says what to it is in `positions`. */
export function questionsTable(questions: readonly Question[]): Table {
  return tableOf('questions', 'Disputes', COLUMNS, questions);
}
