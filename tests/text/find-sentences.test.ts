import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences, sentenceAt } from '../../src/text/find-sentences.ts';

const split = (text: string): string[] => findSentences(text).map((sentence) => sentence.text);

describe('findSentences', () => {
  it.each<[string, string[]]>([
    ['splits at periods', ['The mill closed.', 'Nobody was hurt.']],
    ['keeps titles with their names', ['Dr. Lund met Sen. Ora Falk.', 'They talked.']],
    ['keeps months with their days', ['It opened on Oct. 20 in Turku.', 'It closed.']],
    ['keeps companies with what follows', ['Falk Corp. shares rose.', 'Lund Inc. fell.']],
    [
      'ends after a company when a sentence starts',
      ['She works for Lund Inc.', 'The firm is old.'],
    ],
    ['keeps initials', ['J. R. Falk wrote it.', 'M. Ode read it.']],
    ['ends before a name in small letters', ['The market is huge.', 'eBora rose again.']],
    ['keeps numbers whole', ['It rose 3.5 percent to $1.2 billion.', 'Then it fell.']],
    ['ends after closing quotes', ['“It is done.”', 'He left.']],
    ['keeps a question with its speaker', ['“Is it done?” she asked.', 'It was.']],
    ['keeps a question with its named speaker', ['“Is it done?” Ode asked.', 'It was.']],
    ['ends after U.S. before a starter', ['He moved to the U.S.', 'The firm stayed.']],
    ['keeps U.S. with its noun', ['The U.S. Treasury sold bonds.', 'Prices fell.']],
    ['ends at p.m.', ['It began at 5 p.m.', 'Guests came.']],
    ['keeps pages and numbers', ['See No. 5 and p. 12 of the file.', 'It is short.']],
    ['ends where ellipsis is followed by a capital', ['And then…', 'Nothing came.']],
    ['keeps list numbers with their item', ['1. First buy bread.', 'Then eat.']],
  ])('%s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });
  it('ends without a space where a new sentence plainly starts', () => {
    expect(split('It was built in 2023.The owner left.')).toEqual([
      'It was built in 2023.',
      'The owner left.',
    ]);
    expect(split('Read it on Lund.Com or lund.io today.')).toHaveLength(1);
  });
  it('takes a line break for white space and a blank line for an end', () => {
    expect(split('One line\nand the next.\n\nA heading\n\nText.')).toEqual([
      'One line\nand the next.',
      'A heading',
      'Text.',
    ]);
  });
  it('splits Chinese and Japanese', () => {
    expect(split('今日は晴れ。明日は雨。')).toEqual(['今日は晴れ。', '明日は雨。']);
  });
  it('covers every visible character once, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('.', '?', ' ', '\n', 'A', 'b', '"', '1', 'Dr', '…') }),
        (text) => {
          const sentences = findSentences(text);
          expect(
            sentences
              .map((s) => s.text)
              .join('')
              .replace(/\s/g, ''),
          ).toBe(text.replace(/\s/g, ''));
          for (const s of sentences) expect(text.slice(s.start, s.end)).toBe(s.text);
        },
      ),
    );
  });
  it('reads a hostile line in linear time', () => {
    const started = performance.now();
    for (const unit of ['.', 'A.', 'a. ', '" ', '.\n', '?"', 'Dr. ']) {
      findSentences(unit.repeat(100_000 / unit.length));
    }
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe('sentenceAt', () => {
  it('finds the sentence of an offset and nothing between two', () => {
    const sentences = findSentences('One. Two.');
    expect(sentenceAt(sentences, 6)?.text).toBe('Two.');
    expect(sentenceAt(sentences, 4)).toBeNull();
    expect(sentenceAt(sentences, 99)).toBeNull();
  });
});
