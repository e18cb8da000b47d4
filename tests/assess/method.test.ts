import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import { parse } from 'yaml';
import type { Ceilings, Method } from '../../src/assess/method.ts';
import { methodSchema } from '../../src/schema/method-schema.ts';
import type { CeilingsFile, MethodFile } from '../../src/schema/method-schema.ts';
import { methodWords } from '../../src/site/method-words.ts';
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

test('every list of words is printed by the method page, and a phrase that cannot be read is refused', () => {
  const method = theMethod();
  const printed = new Set(
    methodWords(method).flatMap(({ lists }) => lists.flatMap(({ words }) => words)),
  );
  const { rungs, ...ladder } = method.ladder;
  const { verbs, ...supply } = method.supply;
  const lists = [
    rungs.map(({ words }) => words),
    ...Object.values(ladder),
    ...Object.values(supply),
    ...verbs.map(({ phrases }) => phrases),
    ...method.pointers.map(({ phrases }) => phrases),
    ...Object.values(method.words as unknown as Record<string, string[]>),
  ];
  for (const word of lists.flat()) expect(printed).toContain(word);
  const broken = { ...method, ladder: { ...method.ladder, nouns: ['deal('] } };
  expect(methodSchema.safeParse(broken).error?.issues[0]).toMatchObject({
    path: ['ladder', 'nouns', 0],
    message: expect.stringContaining('a phrase such as'),
  });
});
