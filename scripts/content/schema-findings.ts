import { z } from 'astro/zod';
import type { Finding } from '../../src/domain/finding.ts';
import { nearestWord } from '../../src/text/nearest-word.ts';
import type { ParsedYaml } from './parse-yaml.ts';

/** Breaches told of one file; more than a screen of them has one cause. */
const MAX_FINDINGS = 20;

/** Says each breach of a schema to the editor: where, what was found, what was expected, what to do. */
export function schemaFindings(
  error: z.ZodError,
  file: string,
  yaml: ParsedYaml,
  schema: z.ZodType,
): Finding[] {
  return error.issues
    .flatMap((issue) => findingsOf(issue, file, yaml, schema))
    .slice(0, MAX_FINDINGS);
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
  const found = shown(valueAt(yaml.value, issue.path));
  if (found === 'nothing') {
    const at = unwrapAt(schema, issue.path);
    return [
      finding(
        issue.path,
        `Unexpected absence of ${key}, expected ${at.words}.`,
        `Add a line "${String(issue.path.at(-1))}:" with its value${at.takesNull ? '; write null if it is not known' : ''}.`,
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
          'Correct the value.',
        ),
      ];
    case 'too_small':
      return [
        finding(
          issue.path,
          `Unexpected ${key} ${found}, expected at least ${issue.minimum}${issue.origin === 'array' ? ' entry' : issue.origin === 'string' ? ' character' : ''}.`,
          issue.origin === 'array'
            ? 'Add what is missing, or remove the record.'
            : 'Correct the value.',
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
          'Correct the value.',
        ),
      ];
  }
}

function hint(found: string, values: readonly unknown[]): string {
  const near = nearestWord(found.replaceAll('"', ''), values.map(String));
  return near ? `Did you mean "${near}"?` : 'Write one of these words.';
}

function nameOf(type: string): string {
  const names: Record<string, string> = {
    string: 'text',
    int: 'a whole number',
    number: 'a number',
    array: 'a list',
    object: 'a group of keys',
    record: 'a group of keys',
  };
  return names[type] ?? type;
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

/** The keys that a schema knows at a path, through lists and null. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const key of path) {
    at = unwrap(at);
    if (at instanceof z.ZodObject) at = at.shape[String(key)];
    else if (at instanceof z.ZodArray) at = at.element;
    else return [];
  }
  at = unwrap(at);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** What a schema wants at a path, in a word, and whether null will do. */
function unwrapAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
): { words: string; takesNull: boolean } {
  let at: unknown = schema;
  for (const key of path) {
    at = unwrap(at);
    if (at instanceof z.ZodObject) at = at.shape[String(key)];
    else if (at instanceof z.ZodArray) at = at.element;
  }
  const takesNull = at instanceof z.ZodType && at.safeParse(null).success;
  const inner = unwrap(at);
  if (inner instanceof z.ZodEnum)
    return { words: `one of: ${inner.options.map(String).join(', ')}`, takesNull };
  const type = inner instanceof z.ZodType ? inner._zod.def.type : 'string';
  return { words: nameOf(type === 'union' ? 'string' : type), takesNull };
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap())
    : schema;
}
