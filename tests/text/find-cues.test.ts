import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCues } from '../../src/text/find-cues.ts';
import { METRIC_CUES } from '../../src/text/metric-cues.ts';
import { patternHeads, patternTail } from '../../src/text/pattern-heads.ts';

const heads = (source: string) => {
  const found = patternHeads(source);
  return found && [...found].sort();
};

describe('patternHeads(source)', () => {
  test('takes the first two letters of each way to begin', () => {
    expect(heads('revenues?|sales')).toEqual(['re', 'sa']);
    expect(heads('(?:net |gross )?profits?')).toEqual(['gr', 'ne', 'pr']);
    expect(heads('(?:angel |seed ){0,5}funding')).toEqual(['an', 'fu', 'se']);
  });

  test('takes one letter where the second is a choice', () => {
    expect(heads('s[ai]nk')).toEqual(['s']);
    expect(heads('is?land')).toEqual(['i']);
  });

  test('passes over what only looks around', () => {
    expect(heads('(?<!hedge )fund')).toEqual(['fu']);
  });

  test('says so when anything may come first', () => {
    expect(patternHeads('[a-z]+-year loan')).toBeNull();
    expect(patternHeads('loan|\\d+ notes')).toBeNull();
    expect(patternHeads('loan|')).toBeNull();
  });
});

describe('patternTail(source)', () => {
  test('leaves out what may be missing at the beginning', () => {
    expect(patternTail('(?:angel |seed ){0,5}funding')).toBe('funding');
    expect(patternTail('(?:net )?profits?')).toBe('profits?');
  });

  test('keeps what must stand there', () => {
    expect(patternTail('(?:day|session) high')).toBe('(?:day|session) high');
    expect(patternTail('revenues?')).toBe('revenues?');
  });
});

describe('findCues(text)', () => {
  const plain = METRIC_CUES.map(
    ({ words }) => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
  );
  const samples = METRIC_CUES.flatMap(({ words }) => words.join(' ').match(/\p{L}{2,}/gu) ?? []);
  const word = fc.oneof(
    fc.constantFrom(...new Set(samples)),
    fc.constantFrom('the', 'of', '\uE000', '\uE800', '5-year', 'é', 's', 'a 52-week', 'öre'),
  );
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '-', ', ', '', 's ')), { maxLength: 14 })
    .map((pairs) => pairs.flat().join(''));

  test('leaves no place out that a search for every cue at every place finds', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        const found = findCues(sentence);
        for (const pattern of plain) {
          for (const { 0: words, index } of sentence.toLowerCase().matchAll(pattern))
            expect(
              found.some(({ start, end }) => start < index + words.length && index < end),
              words,
            ).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
