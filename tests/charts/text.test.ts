import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/text-width.ts';
import { wrapText } from '../../src/charts/wrap-text.ts';

describe('textWidth', () => {
  test('grows with every character and with the size', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(textWidth(a + b, 12)).toBeGreaterThanOrEqual(textWidth(a, 12));
        expect(textWidth(a, 24)).toBeCloseTo(textWidth(a, 12) * 2);
      }),
    );
  });

  test('gives scripts beyond ASCII room enough', () => {
    expect(textWidth('会社', 10)).toBeGreaterThan(20);
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
  });
});

describe('wrapText', () => {
  test('keeps lines within the width and the number of lines', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200, unit: 'grapheme' }),
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, lines) => {
          const wrapped = wrapText(text, { width, size: 12, lines });
          expect(wrapped.length).toBeLessThanOrEqual(lines);
          for (const line of wrapped) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  test.each([
    ['Falk bought Ora in February 2015', 178, 'Falk bought Ora in February…'],
    ['Falk bought Ora on 20 February 2015', 198, 'Falk bought Ora on…'],
    ['Falk raised $816 million from Ora', 95, 'Falk raised…'],
    ['Falk raised $816 million from Ora', 150, 'Falk raised $816 million…'],
  ])('cuts “%s” at no number, which would be another one', (text, width, cut) => {
    expect(wrapText(text, { width, size: 12 })).toEqual([cut]);
  });

  test('loses no word when there are lines enough', () => {
    const text = 'Sources disagree on what was signed and when it was signed';
    expect(wrapText(text, { width: 90, size: 12, lines: 99 }).join(' ')).toBe(text);
  });

  test('evens out the lines when asked, without adding any', () => {
    const text = 'the same amount once a month and once in all';
    const plain = wrapText(text, { width: 230, size: 12, lines: 3 });
    const even = wrapText(text, { width: 230, size: 12, lines: 3, balanced: true });
    expect(even).toHaveLength(plain.length);
    expect(even.at(-1)?.length).toBeGreaterThan(plain.at(-1)?.length ?? 0);
  });

  test('ends what does not fit with an ellipsis', () => {
    expect(wrapText('Sources disagree on what was signed', { width: 90, size: 12 })).toEqual([
      'Sources disa…',
    ]);
  });
});
