import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import { parse } from 'yaml';
import type { Ceilings, Method } from '../../src/assess/method.ts';
import { methodSchema } from '../../src/schema/method-schema.ts';
import type { CeilingsFile, MethodFile } from '../../src/schema/method-schema.ts';
import { theMethod } from './support/the-method.ts';

test('what the schemas let through is a Method (checked by the compiler)', () => {
  expectTypeOf<MethodFile>().toExtend<Omit<Method, 'ceilings'>>();
  expectTypeOf<CeilingsFile>().toExtend<Ceilings>();
});

test('the method in the content folder is sound and its weights make 100', () => {
  const { criteria, ceilings } = theMethod();
  expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  expect(ceilings.limits.every(({ source, date }) => source !== '' && date !== '')).toBe(true);
});

test('weights that do not make 100, and fields that nobody knows, are refused', () => {
  const file = parse(readFileSync('content/method/method.yaml', 'utf8')) as {
    criteria: { weight: number }[];
  };
  const first = file.criteria[0];
  if (first) first.weight += 1;
  const error = methodSchema.safeParse({ ...file, wieghts: 1 }).error;
  expect(error?.issues.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "weights that make 100",
      "Unrecognized key: "wieghts"",
    ]
  `);
});
