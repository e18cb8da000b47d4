import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { positionsTable } from '../../src/site/tables/positions-table.ts';
import type { Question } from '../../src/domain/question.ts';

beforeAll(() => void vi.stubEnv('SITE', 'https://example.org'));
afterAll(() => void vi.unstubAllEnvs());

const passage = (source: string) => ({
  source,
  exact: 'Falk has 40 mills',
  prefix: '',
  suffix: '',
  start: 0,
  end: 17,
});

const QUESTION = {
  id: 'how-many-mills',
  question: 'How many mills?',
  values: { forty: '40', fifty: '50' },
  review: 'machine',
  positions: [
    {
      source: 'harbour-post',
      value: 'fifty',
      stance: 'hedges',
      evidence: [passage('harbour-post')],
    },
    { source: 'daily-mill', value: 'forty', stance: 'asserts', evidence: [passage('daily-mill')] },
  ],
} as unknown as Question;

test('the table of who says what has a row for each passage, and none for sources that are silent', () => {
  const { columns, rows } = positionsTable([QUESTION]);
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  expect(rows.map((row) => [row[at('source')], row[at('answer_text')], row[at('stance')]])).toEqual(
    [
      ['daily-mill', '40', 'asserts'],
      ['harbour-post', '50', 'hedges'],
    ],
  );
  expect(columns[at('source')]?.description).toContain('no row on a question is silent');
});
