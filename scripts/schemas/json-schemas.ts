import { z } from 'astro/zod';
import { SCHEMAS } from '../../src/schema/collections.ts';
import { ceilingsSchema, methodSchema } from '../../src/schema/method-schema.ts';
import { overrideSchema } from '../../src/schema/override-schema.ts';
import { siteSchema } from '../../src/schema/site-schema.ts';
import { trackRecordSchema } from '../../src/schema/track-record-schema.ts';

const ALL: Readonly<Record<string, z.ZodType>> = {
  ...SCHEMAS,
  overrides: overrideSchema,
  'track-record': trackRecordSchema,
  site: siteSchema,
  method: methodSchema,
  ceilings: ceilingsSchema,
};

/**
 * Every schema of the content as JSON Schema, by the name of its file: what editors complete and check while they type.
 * What JSON Schema cannot say (an EDTF date, a sum of weights) the check says.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(ALL).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, {
        io: 'input',
        unrepresentable: 'any',
        override: ({ zodSchema, jsonSchema }) => {
          // YAML readers may make a date of a day; whoever writes the file writes text.
          if (zodSchema._zod.def.type === 'date')
            Object.assign(jsonSchema, { type: 'string', format: 'date' });
        },
      });
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
