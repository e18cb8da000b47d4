import { expect, test } from 'vitest';
import { findReferences } from '../../src/text/find-references.ts';

const found = (text: string) =>
  findReferences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

test('findReferences(text, start, end) finds pronouns of whole words only, in capitals or not', () => {
  expect(found('It sold THEIR shop to him.')).toEqual(['It', 'THEIR', 'him']);
  expect(found('Italy’s item, éit, itß, it-girls and sub-it')).toEqual([]);
  expect(found('it’s big, it’ll and _it')).toEqual(['it', 'it']);
});

test('findReferences(text, start, end) ends a phrase with its noun, up to three words behind', () => {
  expect(found('the German chipmaker said')).toEqual(['the German chipmaker']);
  expect(found('the Halden, Ohio-based company said')).toEqual(['the Halden, Ohio-based company']);
  expect(found('the fast-growing Swedish start-up said')).toEqual([
    'the fast-growing Swedish start-up',
  ]);
  expect(found('the deal values the company')).toEqual(['the company']);
  expect(found('the very old and big company')).toEqual([]);
});

test('findReferences(text, start, end) gives places of the whole text', () => {
  const text = 'Falk grew. It sold shops.';
  expect(findReferences(text, 11, text.length)).toMatchObject([{ start: 11, end: 13 }]);
});
