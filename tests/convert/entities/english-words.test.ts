import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import wordListPath from 'word-list';
import { isEnglishWord } from '../../../scripts/convert/entities/english-words.ts';

const words = readFileSync(wordListPath, 'utf8').trim().split('\n');
const list = new Set(words);

test('isEnglishWord(word) knows every word of the list', () => {
  expect(words.filter((word) => !isEnglishWord(word))).toEqual([]);
});

test('isEnglishWord(word) takes no part of a word for one, nor two words', () => {
  const others = words
    .filter((_, i) => i % 50 === 0)
    .flatMap((word) => [word.slice(1), word.slice(0, -1), `${word}q`, `${word}\n${word}`, '']);
  expect(others.filter((word) => isEnglishWord(word) !== list.has(word))).toEqual([]);
});
