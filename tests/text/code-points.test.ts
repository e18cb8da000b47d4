import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePoints } from '../../src/text/code-points.ts';

test('codePoints(text) counts as Array.from does, also with lone surrogates', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const points = codePoints(text);
      const characters = Array.from(text);
      expect(points.length).toBe(characters.length);
      let index = 0;
      characters.forEach((character, offset) => {
        expect(points.fromUtf16(index)).toBe(offset);
        expect(points.toUtf16(offset)).toBe(index);
        index += character.length;
      });
      expect(points.fromUtf16(text.length)).toBe(characters.length);
    }),
  );
});

test('codePoints(text).fromUtf16(index) inside a pair gives the pair', () => {
  expect(codePoints('a😀b').fromUtf16(2)).toBe(1);
  expect(codePoints('a😀b').fromUtf16(3)).toBe(2);
});
