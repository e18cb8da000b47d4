import { expect, test } from 'vitest';
import { sameData } from '../../src/site/same-data.ts';

const figure = (digest: string, value: number) => ({ id: 'a', digest, data: { value } });

test('a note below a record changes no data, and a preview need not judge again', () => {
  expect(sameData([figure('old', 1)], [figure('new', 1)])).toBe(true);
});

test('a changed value, a new record and a removed one change the data', () => {
  expect(sameData([figure('old', 1)], [figure('new', 2)])).toBe(false);
  expect(sameData([], [figure('new', 2)])).toBe(false);
  expect(sameData([figure('old', 1)], [])).toBe(false);
  expect(sameData([figure('old', 1)], [{ ...figure('old', 1), id: 'b' }])).toBe(false);
});
