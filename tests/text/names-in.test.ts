import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameFinder } from '../../src/text/names-in.ts';

const said = (text: string, ...names: string[]) =>
  nameFinder(names)(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['“Yard sold for $7 million”, said Ada', ['Yard sold for $7 million']],
  ['Yard sold\n for $7 mil lion. Yard', ['Yard sold\n for $7 mil lion']],
  ['Yard sold for $7 m…', ['Yard sold for $7 m']],
  ['Yard sold for $8 million', []],
  ['Yard s…', []],
  ['', []],
])('namesIn finds a name whole, broken or cut off: %j', (text, spans) => {
  expect(said(text, 'Yard sold for $7 million')).toEqual(spans);
});

test('namesIn finds each name wherever it stands and however it is broken', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 20 }).filter((name) => /\S/.test(name)),
      fc.nat(20),
      (name, at) => {
        const broken = `${name.slice(0, at)}\n${name.slice(at)}`;
        const found = said(`Of ${broken} it says`, name).map((text) => text.replace(/\s+/g, ''));
        expect(found).toContain(name.replace(/\s+/g, ''));
      },
    ),
  );
});
