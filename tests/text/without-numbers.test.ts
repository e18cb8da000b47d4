import { expect, test } from 'vitest';
import { withoutNumbers } from '../../src/text/without-numbers.ts';

test.each([
  ['Acme raised €17.9m from Bolt in August 2015', 'Acme raised … from Bolt'],
  ['Acme sold 40 % of Bolt', 'Acme sold … of Bolt'],
  ['On 3 May 2024 Acme signed', 'On … Acme signed'],
  ['Acme signed with Bolt', 'Acme signed with Bolt'],
])('%s → %s', (title, expected) => {
  expect(withoutNumbers(title)).toBe(expected);
});
