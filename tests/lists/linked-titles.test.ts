import { expect, test } from 'vitest';
import { linkedTitles } from '../../src/site/linked-titles.ts';

const hrefOf = (title: string): string | null =>
  title === 'Falk raised $5m' ? '/events/falk-raised/' : null;

test('the title of a record leads to its page wherever a note holds it', () => {
  expect(linkedTitles('not stated; after “Falk raised $5m”, soon', hrefOf)).toEqual([
    { text: 'not stated; after ', href: null },
    { text: '“Falk raised $5m”', href: '/events/falk-raised/' },
    { text: ', soon', href: null },
  ]);
});

test('other words in quotation marks stay as they are', () => {
  expect(linkedTitles('a “term”', hrefOf)).toEqual([
    { text: 'a ', href: null },
    { text: '“term”', href: null },
  ]);
});
