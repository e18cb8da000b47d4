import { z } from 'astro/zod';
import type { Finding } from '../../src/domain/finding.ts';
import { nearestWord } from '../../src/text/nearest-word.ts';
import type { ParsedRecord } from './parse-record.ts';

/** Says each breach of a schema to the editor: where, what was found, what was expected, what to do. */
export function schemaFindings(
  error: z.ZodError,
  file: string,
  record: ParsedRecord,
  schema: z.ZodType,
): Finding[] {
  return error.issues.flatMap((issue) => findingsOf(issue, file, record, schema));
}

function findingsOf(
  issue: z.core.$ZodIssue,
  file: string,
  record: ParsedRecord,
  schema: z.ZodType,
): Finding[] {
  const key = issue.path.map(String).join('.') || 'frontmatter';
  const finding = (path: readonly PropertyKey[], message: string, remedy: string): Finding => ({
    rule: 'schema',
    severity: 'error',
    place: { file, ...record.locate(path) },
    message,
    remedy,
  });
  const found = shown(valueAt(record.frontmatter, issue.path));
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path);
      return issue.keys.map((unknown) => {
        const near = nearestWord(unknown, known);
        return finding(
          [...issue.path, unknown],
          `Unexpected key "${unknown}", expected one of: ${known.join(', ')}.`,
          near ? `Did you mean "${near}"? Rename the key, or remove it.` : 'Remove the key.',
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
        found === 'nothing'
          ? finding(
              issue.path,
              `Unexpected absence of ${key}, expected ${nameOf(issue.expected)}.`,
              `Add the key; write null if it is not known.`,
            )
          : finding(
              issue.path,
              `Unexpected ${key} ${found}, expected ${nameOf(issue.expected)}.`,
              'Correct the value.',
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

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap())
    : schema;
}
