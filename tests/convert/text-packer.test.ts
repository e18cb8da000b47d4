import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textPacker } from '../../scripts/convert/text-packer.ts';

test('textPacker()(text) gives back every text, whatever its characters and in whatever order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\uFEFF\uD800')), {
        minLength: 1,
      }),
      fc.array(fc.nat(), { maxLength: 20 }),
      (texts, order) => {
        const pack = textPacker();
        const unpack = texts.map(pack);
        for (const at of order) {
          const i = at % texts.length;
          expect(unpack[i]?.()).toBe(texts[i]);
        }
      },
    ),
  );
});
