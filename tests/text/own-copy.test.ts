import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownCopy } from '../../src/text/own-copy.ts';

test('ownCopy(text) is the same text, halves of characters and byte order marks included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => {
      const text = `\uFEFF${a}${b}`;
      expect(ownCopy(text)).toBe(text);
      expect(ownCopy(`${text}\ud800 and some more`)).toBe(`${text}\ud800 and some more`);
    }),
  );
});
