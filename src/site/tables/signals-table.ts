import type { SourceAssessment } from '../load-assessment.ts';
import { EVIDENCE_COLUMNS, type Quoted } from './evidence-columns.ts';
import { column, tableOf, type ColumnOf, type Table } from './table.ts';

interface Row extends Quoted {
  readonly assessment: SourceAssessment;
  readonly criterion: SourceAssessment['criteria'][number];
}

const COLUMNS: readonly ColumnOf<Row>[] = [
  column('source', 'string', 'The document.', ({ assessment }) => assessment.source),
  column(
    'letter',
    'string',
    'The letter of the source, by this document only unless a track record exists.',
    ({ assessment }) => assessment.letter,
  ),
  column('source_score', 'number', 'Score of the source, 0 to 100.', ({ assessment }) =>
    rounded(assessment.score),
  ),
  column('source_low', 'number', 'Its score if everything unknown were bad.', ({ assessment }) =>
    rounded(assessment.low),
  ),
  column('source_high', 'number', 'Its score if everything unknown were good.', ({ assessment }) =>
    rounded(assessment.high),
  ),
  column(
    'source_coverage',
    'number',
    'Share of the weights that is known, 0 to 1.',
    ({ assessment }) => rounded(assessment.coverage),
  ),
  column(
    'criterion',
    'string',
    'Number of the criterion in the method.',
    ({ criterion }) => criterion.id,
  ),
  column('criterion_name', 'string', 'The criterion in words.', ({ criterion }) => criterion.name),
  column('signal', 'string', 'What was counted in the text.', ({ criterion }) => criterion.shown),
  column(
    'score',
    'number',
    '0 to 1; empty when the text does not state it.',
    ({ criterion }) => criterion.score,
  ),
  column('weight', 'number', 'Points; all make 100.', ({ criterion }) => criterion.weight),
  ...EVIDENCE_COLUMNS,
];

/** Every signal that sources are judged by, with the first passage it was counted in. */
export function signalsTable(assessments: readonly SourceAssessment[]): Table {
  return tableOf(
    'signals',
    'Signals of reliability',
    COLUMNS,
    assessments.flatMap((assessment) =>
      assessment.criteria.map((criterion): Row => ({
        assessment,
        criterion,
        quote: criterion.evidence[0] ?? null,
      })),
    ),
  );
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
