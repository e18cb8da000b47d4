import type { Source } from '../../domain/source.ts';
import { address, recordHref } from '../links.ts';
import type { SourceAssessment } from '../load-assessment.ts';
import { column, tableOf, type ColumnOf, type Table } from './table.ts';

interface Row {
  readonly source: Source;
  readonly judged: SourceAssessment | undefined;
}

const COLUMNS: readonly ColumnOf<Row>[] = [
  column('id', 'string', 'Name of the record.', ({ source }) => source.id),
  column(
    'title',
    'string',
    'Headline, or the first words of the text.',
    ({ source }) => source.title,
  ),
  column(
    'title_basis',
    'string',
    'Whether the document prints the title.',
    ({ source }) => source.titleBasis,
  ),
  column('publisher', 'string', 'Empty when not stated.', ({ source }) => source.publisher),
  column(
    'author',
    'string',
    'A named person; empty when none is stated.',
    ({ source }) => source.author,
  ),
  column('byline', 'string', 'The author line as printed.', ({ source }) => source.byline),
  column(
    'published',
    'string',
    'The date as printed, EDTF; empty when the document prints none.',
    ({ source }) => source.published,
  ),
  column(
    'published_earliest',
    'string',
    'First day that its own text allows, where no date is printed; an inference.',
    ({ source }) => source.publishedBounds?.earliest ?? null,
  ),
  column(
    'published_latest',
    'string',
    'Last such day.',
    ({ source }) => source.publishedBounds?.latest ?? null,
  ),
  column('language', 'string', 'ISO 639.', ({ source }) => source.language),
  column('url', 'string', 'Address of the document, when known.', ({ source }) => source.url),
  column(
    'syndicated_from',
    'string',
    'Whom it is republished from.',
    ({ source }) => source.syndicatedFrom,
  ),
  column(
    'publish',
    'string',
    'Whether this site prints the whole text or excerpts.',
    ({ source }) => source.publish,
  ),
  column(
    'letter',
    'string',
    'Reliability, A to F, by the document only unless a track record exists.',
    ({ judged }) => judged?.letter ?? null,
  ),
  column('file', 'string', 'The file as received.', ({ source }) => source.seed.file),
  column('sha256', 'string', 'SHA-256 of the file’s bytes.', ({ source }) => source.seed.sha256),
  column(
    'review',
    'string',
    'Whether a person has checked the record.',
    ({ source }) => source.review,
  ),
  column('address', 'string', 'Its page on this site.', ({ source }) =>
    address(recordHref('sources', source.id)),
  ),
];

/** Every document, one row each. */
export function sourcesTable(
  sources: readonly Source[],
  assessments: readonly SourceAssessment[],
): Table {
  const judged = new Map(assessments.map((one) => [one.source, one]));
  return tableOf(
    'sources',
    'Sources',
    COLUMNS,
    sources.map((source) => ({ source, judged: judged.get(source.id) })),
  );
}
