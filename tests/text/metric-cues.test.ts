import { describe, expect, it } from 'vitest';
import { findCues } from '../../src/text/find-cues.ts';
import { METRIC_CUES } from '../../src/text/metric-cues.ts';

const cues = (text: string): string[] =>
  findCues(text).map(({ cue, start, end }) => `${cue.metric ?? 'none'}: ${text.slice(start, end)}`);

describe('METRIC_CUES', () => {
  it.each<[string, string[]]>([
    ['second-quarter net revenue rose', ['revenue: second-quarter net revenue']],
    ['a Series B round', ['funding: Series B round']],
    ['profit before tax', ['profit: profit before tax']],
    ['investment banks', []],
    ['the share price', ['none: share price']],
    ['cost savings', ['other: cost savings']],
    ['market capitalisation', ['market-cap: market capitalisation']],
  ])('reads "%s"', (text, expected) => {
    expect(cues(text)).toEqual(expected);
  });
  it('stays linear on long runs of adjectives', () => {
    const start = performance.now();
    findCues('new net total '.repeat(4000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
  it('has words in every row', () => {
    expect(METRIC_CUES.every(({ words }) => words.length > 0)).toBe(true);
  });
});
