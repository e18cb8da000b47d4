import { describe, expect, test } from 'vitest';
import { exactPhrasesPattern, isPhrase, phrasesPattern } from '../../src/text/phrase.ts';

const found = (phrase: string, text: string) =>
  [...text.matchAll(phrasesPattern([phrase]))].map(([words]) => words);

describe('a phrase', () => {
  test.each([
    ['in talks', 'They are In  Talks.', 'In  Talks'],
    ['in talks', 'They begin talks.', undefined],
    ['lease', 'It will lease; leases, released.', 'lease'],
    ['sell*', 'They were selling.', 'selling'],
    ['(a|the) deal', 'It is the deal.', 'the deal'],
    ['(early )?talks', 'In early talks.', 'early talks'],
    ['(early )?talks', 'In talks.', 'talks'],
    ['has … access', 'It has now full access.', 'has now full access'],
    ['has … access', 'It has no more than a very small access.', undefined],
    ['told <Name>', 'She told Gazette readers.', 'told Gazette'],
    ['case no. <number>', 'In case no. 44/2024 it said.', 'case no. 44/2024'],
    ['by <year>', 'Done by 2030.', 'by 2030'],
    ['by <year>', 'Done by 30.', undefined],
    ['from <amount>', 'Cut from €47m to', 'from €47m'],
    ['reader’s choice', "The reader's choice.", "reader's choice"],
  ])('%s in “%s” finds %s', (phrase, text, expected) => {
    expect(isPhrase(phrase)).toBe(true);
    expect(found(phrase, text)[0]).toBe(expected);
  });

  test.each([
    '',
    ' in talks',
    '(a',
    'a)',
    '(a|)',
    '((a) b)',
    'a?',
    'a|b',
    'a+',
    'a{2}',
    '\\d',
    '<Word>',
    '[a]',
  ])('is not “%s”', (text) => {
    expect(isPhrase(text)).toBe(false);
  });

  test('of several the longest wins, whatever their order', () => {
    expect('yet to sign'.match(phrasesPattern(['yet', 'yet to']))).toEqual(['yet to']);
  });

  test('that asks for capitals takes no others, and small letters begin sentences too', () => {
    const pattern = exactPhrasesPattern(['on X', 'told <Name>', 'an order']);
    expect('On X he told Ora. on x; told ora. An order.'.match(pattern)).toEqual([
      'On X',
      'told Ora',
      'An order',
    ]);
  });
});
