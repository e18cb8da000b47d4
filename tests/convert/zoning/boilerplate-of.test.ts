import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boilerplateOf } from '../../../scripts/convert/zoning/boilerplate-of.ts';
import { BOILERPLATE_PROSE } from '../../../scripts/convert/zoning/boilerplate-prose.ts';

/** Every rule tried with every cue, which boilerplateOf saves itself. */
function plainly(text: string) {
  return (
    BOILERPLATE_PROSE.find(
      ({ cues, needed }) => cues.filter((cue) => cue.test(text)).length >= needed,
    ) ?? null
  );
}

const words = [
  ...new Set(
    BOILERPLATE_PROSE.flatMap(({ cues }) => cues)
      .flatMap(({ source }) => source.match(/[a-zçõãáé]{2,}/gi) ?? [])
      .concat('Falk', 'a', 'e-mail', '©', '(c)', '!', 'log in', 'any time', 'opt-out'),
  ),
];

test('boilerplateOf(text) finds what trying all rules finds', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }), (some) => {
      const text = some.join(' ');
      expect(boilerplateOf(text)).toBe(plainly(text));
    }),
    { numRuns: 3000 },
  );
});
