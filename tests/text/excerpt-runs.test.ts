import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptRuns } from '../../src/site/excerpt-runs.ts';
import { markPassages } from '../../src/site/mark-passages.ts';

const passage = (start: number, end: number) => ({
  id: `a-${start}-${end}`,
  start,
  end,
  tone: 'claim' as const,
});

describe('excerptRuns', () => {
  test('keeps a passage with whole words on both sides', () => {
    const text = `${'before '.repeat(30)}the passage${' after'.repeat(30)}`;
    const start = text.indexOf('the');
    const [excerpt] = excerptRuns(markPassages(text, 0, text.length, [passage(start, start + 11)]));
    const words = excerpt?.map((run) => run.text).join('') ?? '';
    expect(words).toMatch(/^(?:before )+the passage(?: after)+$/);
    expect(words.length).toBeLessThan(150);
  });

  test('holds every passage, and nothing that the text does not have at one place', () => {
    const spans = fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
      maxLength: 5,
    });
    const texts = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 90, maxLength: 120 });
    fc.assert(
      fc.property(texts, spans, (words, places) => {
        const text = words.join(' ').padEnd(450, '.');
        const passages = places.map(([start, length]) => passage(start, start + length));
        const excerpts = excerptRuns(markPassages(text, 0, text.length, passages));
        const written = excerpts.map((runs) => runs.map((run) => run.text).join(''));
        for (const one of written) expect(text).toContain(one);
        for (const { start, end } of passages)
          expect(written.some((one) => one.includes(text.slice(start, end)))).toBe(true);
        const unmarked = excerpts.flat().filter(({ tone }) => tone === null);
        for (const run of unmarked) expect(run.text.length).toBeLessThanOrEqual(121);
      }),
    );
  });
});
