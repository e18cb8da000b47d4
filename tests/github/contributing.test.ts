import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parseYaml } from '../../scripts/content/parse-yaml.ts';
import { pathFault } from '../../scripts/content/content-paths.ts';
import { isEdtf } from '../../src/domain/edtf.ts';
import { RULES } from '../../src/domain/rule-ids.ts';
import { COLLECTIONS, SCHEMAS } from '../../src/schema/collections.ts';
import { overrideSchema } from '../../src/schema/override-schema.ts';
import { siteSchema } from '../../src/schema/site-schema.ts';
import { trackRecordSchema } from '../../src/schema/track-record-schema.ts';

const guide = readFileSync('.github/CONTRIBUTING.md', 'utf8');
const schemas: Readonly<Record<string, z.ZodType>> = {
  ...SCHEMAS,
  overrides: overrideSchema,
  'track-record': trackRecordSchema,
  'site.yaml': siteSchema,
};
const examples = [...guide.matchAll(/```yaml\n# file: (\S+)\n([\s\S]*?)```/g)].map(
  ([, file = '', text = '']) => ({ file, text, kind: file.split('/')[0] ?? '' }),
);

test('every rule has a paragraph of its own, and no other', () => {
  const told = [...guide.matchAll(/^### `([a-z-]+)`\n\n(\S.{20,})$/gm)].map(
    (match) => match[1] ?? '',
  );
  expect(told.filter((id) => !id.includes('/')).sort()).toEqual([...RULES].sort());
});

test('every kind of file has an example', () => {
  expect(examples.map(({ kind }) => kind).sort()).toEqual(
    [...COLLECTIONS, 'overrides', 'track-record', 'site.yaml'].sort(),
  );
});

test.each(examples)(
  'the example $file is what its schema asks for, with every field and comments',
  ({ file, text, kind }) => {
    expect(pathFault(file)).toBeNull();
    const parsed = parseYaml(text, 1);
    expect(parsed).toMatchObject({ ok: true });
    const schema = schemas[kind];
    const result = parsed.ok ? schema?.safeParse(parsed.yaml.value) : undefined;
    expect(result?.error?.issues).toBeUndefined();
    expect(Object.keys((parsed.ok ? parsed.yaml.value : {}) as object).sort()).toEqual(
      Object.keys((schema as z.ZodObject).shape).sort(),
    );
    expect(text).toContain('# ');
  },
);

test('the table of dates holds dates that the schemas allow', () => {
  const dates = [...guide.matchAll(/^\| `([^`]+)` +\|/gm)].map((match) => match[1] ?? '');
  expect(dates.length).toBeGreaterThanOrEqual(8);
  expect(dates.filter((date) => !isEdtf(date))).toEqual([]);
});

test('the commands that the guide names exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const [, name = ''] of guide.matchAll(/npm run ([a-z-]+)/g))
    expect(scripts).toHaveProperty(name);
});
