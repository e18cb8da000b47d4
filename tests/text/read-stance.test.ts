import { describe, expect, it } from 'vitest';
import { readStance, readStanceWithCue } from '../../src/text/read-stance.ts';
import type { Stance } from '../../src/domain/stance.ts';

/** The stance to the passage between brackets. */
const stance = (marked: string): Stance => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return readStance(marked.replace(/[[\]]/g, ''), start, end);
};

describe('readStance', () => {
  it.each<[string, Stance]>([
    ['The mill is worth [$5 billion].', 'asserts'],
    ['Lund Mills leased [$5 billion] worth of machines.', 'asserts'],
    ['Ada Lund said the mill is worth [$5 billion].', 'attributes'],
    ['The mill is worth [$5 billion], Ada Lund said.', 'attributes'],
    ['According to Lund Mills, the mill is worth [$5 billion].', 'attributes'],
    ['“It is worth [$5 billion],” Lund said.', 'attributes'],
    ['The mill is reportedly worth [$5 billion].', 'hearsay'],
    ['Two people close to the talks said it is worth [$5 billion].', 'hearsay'],
    ['Some analysts believe it is worth [$5 billion].', 'hearsay'],
    ['The mill may be worth [$5 billion].', 'hedges'],
    ['If it is sold, it would fetch [$5 billion].', 'hedges'],
    ['It is expected to fetch [$5 billion].', 'hedges'],
    ['The price of the mill has not been made public, at [terms].', 'undisclosed'],
    ['Neither company disclosed the [terms].', 'undisclosed'],
    ['While it may be sold, the mill is worth [$5 billion].', 'asserts'],
    ['The mill is worth [$5 billion], which may be too much.', 'asserts'],
  ])('%s is %s', (marked, expected) => {
    expect(stance(marked)).toBe(expected);
  });
  it('gives the words that decided', () => {
    expect(readStanceWithCue('It may cost $5.', 12, 14)).toEqual({ stance: 'hedges', cue: 'may' });
  });
});
