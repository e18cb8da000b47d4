import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../scripts/schemas/json-schemas.ts';

test('public/schemas holds what the schemas say today (else run `npm run schemas`)', () => {
  const schemas = jsonSchemas();
  expect(readdirSync('public/schemas').sort()).toEqual([...schemas.keys()].sort());
  for (const [file, text] of schemas)
    expect(readFileSync(`public/schemas/${file}`, 'utf8'), file).toBe(text);
});

test('each field of each record says what it means', () => {
  const silent = [...jsonSchemas()].flatMap(([file, text]) => {
    // Groups of constants are told by their own fields.
    if (/^(?:method|ceilings)/.test(file)) return [];
    const { properties } = JSON.parse(text) as {
      properties: Record<string, { description?: string }>;
    };
    return Object.entries(properties)
      .filter(([, { description }]) => !description)
      .map(([key]) => `${file}: ${key}`);
  });
  expect(silent).toEqual([]);
});

test('the settings of the editor name schemas and files that exist', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  for (const schema of Object.keys(settings['yaml.schemas']))
    expect(() => readFileSync(schema)).not.toThrow();
});
