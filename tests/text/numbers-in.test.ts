import { expect, test } from 'vitest';
import { numbersIn } from '../../src/text/numbers-in.ts';

const found = (text: string) => numbersIn(text, { dollar: 'USD' }).map(({ text: words }) => words);

test.each<[string, string[]]>([
  [
    'It cost NOK 2.5 million on 3 March 2025, or 12 % more.',
    ['NOK 2.5 million', '3 March 2025', '12 %'],
  ],
  ['example.org/questions/for-what-period-is-a-price-of-nok-2-5/', []],
  ['ds-price-paid-of-nok-2-5: this chart', []],
  ['/figures/northwind-valuation-in-march-2025-eur/', []],
  ['a mid-2025 price', ['mid-2025']],
  ['on 2025-03-12 it signed', ['2025-03-12']],
])('of “%s” the numbers are %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
