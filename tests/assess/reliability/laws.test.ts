import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aggregate } from '../../../src/assess/reliability/aggregate.ts';
import { assessSources } from '../../../src/assess/reliability/assess-sources.ts';
import { toReliabilityAssessment } from '../../../src/assess/reliability/to-reliability-assessment.ts';
import type { ReliabilityAssessment } from '../../../src/charts/reliability/series.ts';
import { aText } from '../support/a-text.ts';
import { theMethod } from '../support/the-method.ts';

const method = theMethod();

const sentences = fc.constantFrom(
  'Ada Lund said that the mill would close.',
  'Analysts believe that it may not.',
  '“Nobody asked us about the mill,” Per Falk told the Herald.',
  'The mill was sold for €40 million on 4 March 2024.',
  'Das Werk wurde geschlossen.',
  '工場は閉鎖されました。',
  'It has reportedly signed a deal. A possible deal is rumored.',
  '\r\n',
);
const anyText = fc
  .record({
    body: fc.array(sentences, { minLength: 1, maxLength: 8 }).map((list) => list.join(' ')),
    headline: fc.option(fc.constantFrom('Mill Sold', 'Mill May Close'), { nil: undefined }),
    publisher: fc.option(fc.constantFrom('Herald', 'Post')),
    byline: fc.option(fc.constantFrom('Ada Lund', 'Admin')),
    language: fc.constantFrom('en', 'de', 'ja'),
  })
  .map(({ body, headline, ...source }) => ({
    body,
    ...(headline === undefined ? {} : { headline }),
    source: { ...source, author: source.byline === 'Ada Lund' ? source.byline : null },
  }));

test('what is unknown never lowers a score', () => {
  const row = fc.record({
    weight: fc.integer({ min: 1, max: 30 }),
    score: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.nat(), (criteria, at) => {
      const before = aggregate(criteria);
      expect(before.low).toBeLessThanOrEqual(before.high);
      const index = at % criteria.length;
      // Forgetting what stands below the mean raises the score or leaves it; the interval only widens.
      const without = criteria.map((one, i) => (i === index ? { ...one, score: null } : one));
      const after = aggregate(without);
      expect(after.low).toBeLessThanOrEqual(before.low + 1e-9);
      expect(after.high).toBeGreaterThanOrEqual(before.high - 1e-9);
      const forgotten = criteria[index]?.score ?? null;
      if (forgotten !== null && 100 * forgotten <= before.score && after.coverage > 0)
        expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-9);
    }),
  );
});

test('any text is assessed within bounds, and each signal with its reason', () => {
  fc.assert(
    fc.property(anyText, (parts) => {
      const [assessment] = assessSources([aText(parts)], method);
      expect(assessment?.criteria.map(({ id }) => id)).toEqual(method.criteria.map(({ id }) => id));
      for (const { score, why, shown } of assessment?.criteria ?? []) {
        if (score !== null) expect(score >= 0 && score <= 1).toBe(true);
        expect(why).toMatch(/[.…”]$/);
        expect(shown).not.toBe('');
      }
      const { score = NaN, low = NaN, high = NaN } = assessment ?? {};
      expect(0 <= low && low <= high && high <= 100 && score >= 0 && score <= 100).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('adding a source never changes another one’s assessment, nor does the order', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 2, maxLength: 4 }), (all) => {
      const texts = all.map((parts, i) => aText({ ...parts, id: `source-${i}` }));
      const together = assessSources(texts, method);
      const alone = texts.flatMap((text) => assessSources([text], method));
      expect(together).toEqual(alone);
      expect(assessSources(texts.toReversed(), method).toReversed()).toEqual(together);
    }),
    { numRuns: 25 },
  );
});

test('every quote of a signal stands in the document, character for character', () => {
  fc.assert(
    fc.property(anyText, (parts) => {
      const text = aText(parts);
      const points = Array.from(text.doc.text);
      for (const { criteria } of assessSources([text], method))
        for (const { exact, start, end } of criteria.flatMap(({ evidence }) => evidence))
          expect(points.slice(start, end).join('')).toBe(exact);
    }),
    { numRuns: 60 },
  );
});

test('an assessment has the shape that the chart takes (checked by the compiler)', () => {
  const [assessment] = assessSources([aText({ body: 'The mill closed.' })], method);
  const shape: ReliabilityAssessment | null = assessment
    ? toReliabilityAssessment(assessment)
    : null;
  expect(shape?.cells.map(({ criterion }) => criterion)).toEqual(
    method.criteria.map(({ id }) => id),
  );
});
