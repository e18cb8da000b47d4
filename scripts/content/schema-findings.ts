import { z } from 'astro/zod';
import type { Finding } from '../../src/domain/finding.ts';
import { nearestWord } from '../../src/text/nearest-word.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { typeRemedy, valueRemedy } from './schema-remedies.ts';
import { fieldAt, keysAt, nameOf } from './schema-words.ts';

/** Breaches told of one file; more than a screen of them has one cause. */
const MAX_FINDINGS = 20;

/** Says each breach of a schema to the editor: where, what was found, what was expected, what to do. */
export function schemaFindings(
  error: z.ZodError,
  file: string,
  yaml: ParsedYaml,
  schema: z.ZodType,
): Finding[] {
  const misspelt = new Set(error.issues.flatMap((issue) => meantKeys(issue, schema)));
  return error.issues
    .filter((issue) => !misspelt.has(issue.path.join('.')))
    .flatMap((issue) => findingsOf(issue, file, yaml, schema))
    .slice(0, MAX_FINDINGS);
}

/** The paths of keys that stand there under a wrong name: to be told once, as a slip of the pen. */
function meantKeys(issue: z.core.$ZodIssue, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = keysAt(schema, issue.path);
  return issue.keys.flatMap((unknown) => {
    const near = nearestWord(unknown, known);
    return near ? [[...issue.path, near].join('.')] : [];
  });
}

function findingsOf(
  issue: z.core.$ZodIssue,
  file: string,
  yaml: ParsedYaml,
  schema: z.ZodType,
): Finding[] {
  const key = issue.path.map(String).join('.') || 'frontmatter';
  const finding = (
    path: readonly PropertyKey[],
    message: string,
    remedy: string,
    at = yaml.locate(path),
  ): Finding => ({
    rule: 'schema',
    severity: 'error',
    place: { file, ...at },
    message,
    remedy,
  });
  const value = valueAt(yaml.value, issue.path);
  const found = shown(value);
  const field = fieldAt(schema, issue.path);
  if (found === 'nothing') {
    const name = String(issue.path.at(-1));
    const meaning = field.meaning ? ` (${field.meaning.replace(/\.$/, '')})` : '';
    return [
      finding(
        issue.path,
        `Unexpected absence of ${key}, expected ${field.words}.`,
        `Add a line "${name}:" with its value${meaning}${field.takesNull ? '; write null if it is not known' : ''}.`,
      ),
    ];
  }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path);
      return issue.keys.slice(0, MAX_FINDINGS).map((unknown) => {
        const near = nearestWord(unknown, known);
        return finding(
          [...issue.path, unknown],
          `Unexpected key "${unknown}", expected one of: ${known.join(', ')}.`,
          near ? `Did you mean "${near}"? Rename the key, or remove it.` : 'Remove the key.',
          yaml.locateKey([...issue.path, unknown]),
        );
      });
    }
    case 'invalid_value':
      return [
        finding(
          issue.path,
          `Unexpected ${key} ${found}, expected one of: ${issue.values.map(String).join(', ')}.`,
          hint(found, issue.values),
        ),
      ];
    case 'invalid_type':
      return [
        finding(
          issue.path,
          `Unexpected ${key} ${found}, expected ${nameOf(issue.expected)}.`,
          typeRemedy(issue.expected, value, field),
        ),
      ];
    case 'too_small':
      return [
        finding(
          issue.path,
          `Unexpected ${key} ${found}, expected at least ${issue.minimum}${issue.origin === 'array' ? ' entry' : issue.origin === 'string' ? ' character' : ''}.`,
          issue.origin === 'array'
            ? `Add an entry${field.keys.length > 0 ? ` with ${field.keys.join(', ')}` : ''}, or remove what needs it.`
            : valueRemedy(issue, value, field),
        ),
      ];
    case 'invalid_union':
      return [
        finding(
          issue.path,
          `Unexpected ${key} ${found}, expected text.`,
          'Put the value in quotation marks.',
        ),
      ];
    default:
      return [
        finding(
          issue.path,
          `Unexpected ${key} ${found}, expected ${issue.message}.`,
          valueRemedy(issue, value, field),
        ),
      ];
  }
}

function hint(found: string, values: readonly unknown[]): string {
  const near = nearestWord(found.replaceAll('"', ''), values.map(String));
  return near ? `Did you mean "${near}"?` : 'Write one of these words.';
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
