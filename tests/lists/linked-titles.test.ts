import { expect, test } from 'vitest';
import { linkedTitles } from '../../src/site/linked-titles.ts';

const idOf = (title: string): string | null => (title === 'Falk raised $5m' ? 'falk-raised' : null);

test('the title of an event leads to its record wherever a note holds it', () => {
  expect(linkedTitles('not stated; after “Falk raised $5m”, soon', idOf)).toEqual([
    { text: 'not stated; after ', event: null },
    { text: '“Falk raised $5m”', event: 'falk-raised' },
    { text: ', soon', event: null },
  ]);
});

test('other words in quotation marks stay as they are', () => {
  expect(linkedTitles('a “term”', idOf)).toEqual([
    { text: 'a ', event: null },
    { text: '“term”', event: null },
  ]);
});
