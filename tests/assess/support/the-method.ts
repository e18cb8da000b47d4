import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Method } from '../../../src/assess/method.ts';
import { ceilingsSchema, methodSchema } from '../../../src/schema/method-schema.ts';

/** The method as the content folder holds it. */
export function theMethod(): Method {
  const read = (file: string): unknown => parse(readFileSync(`content/method/${file}`, 'utf8'));
  return {
    ...methodSchema.parse(read('method.yaml')),
    ceilings: ceilingsSchema.parse(read('ceilings.yaml')),
  };
}
