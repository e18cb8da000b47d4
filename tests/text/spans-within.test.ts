import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapsAny, spansWithin } from '../../src/text/spans-within.ts';

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('spansWithin and overlapsAny say the same as looking at every span', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, stretch) => {
      const inside = spans.filter(({ start, end }) => stretch.start <= start && end <= stretch.end);
      expect(new Set(spansWithin(spans)(stretch))).toEqual(new Set(inside));
      expect(overlapsAny(spans)(stretch)).toBe(
        spans.some(({ start, end }) => start < stretch.end && stretch.start < end),
      );
    }),
  );
});
