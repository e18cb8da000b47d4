import { expect, test } from 'vitest';
import { findEntities } from '../../src/text/find-entities.ts';

const names = (text: string): string[] => findEntities(text).map((mention) => mention.text);
const kinds = (text: string): Record<string, string | null> =>
  Object.fromEntries(findEntities(text).map((mention) => [mention.text, mention.kind]));

test('findEntities(text) finds runs of capitalised words, joined by small ones', () => {
  expect(names('Yesterday the Bank of Norfolk lent money to Jane van Roe and to eQuay.')).toEqual([
    'Bank of Norfolk',
    'Jane van Roe',
    'eQuay',
  ]);
});

test('findEntities(text) leaves out openers of sentences, months, titles of rank and abbreviations', () => {
  expect(
    names('However, the firm grew. In May the CEO, Mr. Okafor, left. Meanwhile AI spread.'),
  ).toEqual(['Okafor']);
});

test('findEntities(text) strips possessives, and a possessive parts two names', () => {
  expect(names('It was Okafor’s Ferrytech that won.')).toEqual(['Okafor', 'Ferrytech']);
});

test('findEntities(text) parts a pair with a hyphen when each half stands alone', () => {
  expect(
    names('The deal of Quayline with Ferrytech grew. A Quayline-Ferrytech pact, and Coca-Cola.'),
  ).toEqual(['Quayline', 'Ferrytech', 'Quayline', 'Ferrytech', 'Coca-Cola']);
});

test('findEntities(text) reads names in a Title Case line only when a sentence shows them', () => {
  const text = 'Quayline Signs Massive New Cloud Deal';
  expect(names(text)).toEqual([]);
  const both = `${text}\nOn Monday Quayline signed.`;
  const parts = [
    { start: 0, end: text.length },
    { start: text.length + 1, end: both.length },
  ];
  expect(findEntities(both, parts).map((mention) => mention.start)).toEqual([0, 48]);
});

test('findEntities(text) tells kinds by the names and by the words around them', () => {
  expect(
    kinds(
      'Quayline shares fell. The startup Ferrytech has its Barge assistant. Ines Okafor, who lives in Lisbon, met Dr. Lund at Harbour Holdings Inc. there.',
    ),
  ).toEqual({
    Quayline: 'organisation',
    Ferrytech: 'organisation',
    Barge: 'product',
    'Ines Okafor': 'person',
    Lisbon: 'place',
    Lund: 'person',
    'Harbour Holdings Inc': 'organisation',
  });
});
