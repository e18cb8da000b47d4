import { z } from 'astro/zod';

/** What a schema says of the field at a path. */
export interface Field {
  /** What it wants there, such as "text" or "one of: a, b". */
  readonly words: string;
  readonly takesNull: boolean;
  /** Its own description; null when it has none. */
  readonly meaning: string | null;
  /** The keys of the group, or of each entry of the list, that it wants; none for plain values. */
  readonly keys: readonly string[];
}

/** The name of a type, as an editor would say it. */
export function nameOf(type: string): string {
  const names: Record<string, string> = {
    string: 'text',
    union: 'text',
    int: 'a whole number',
    number: 'a number',
    array: 'a list',
    object: 'a group of keys',
    record: 'a group of keys',
  };
  return names[type] ?? type;
}

/** The keys that a schema knows at a path, through lists and null. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const at = unwrap(stepTo(schema, path));
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** What a schema wants at a path. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): Field {
  const at = stepTo(schema, path);
  if (!(at instanceof z.ZodType))
    return { words: 'text', takesNull: false, meaning: null, keys: [] };
  const inner = unwrap(at);
  const group = unwrap(inner instanceof z.ZodArray ? inner.element : inner);
  const keys = group instanceof z.ZodObject ? Object.keys(group.shape) : [];
  return {
    words: wordsOf(inner, keys),
    takesNull: at.safeParse(null).success,
    meaning: at.description ?? null,
    keys,
  };
}

function wordsOf(inner: unknown, keys: readonly string[]): string {
  if (inner instanceof z.ZodEnum) return `one of: ${inner.options.map(String).join(', ')}`;
  const name = inner instanceof z.ZodType ? nameOf(inner._zod.def.type) : 'text';
  if (keys.length === 0) return name;
  return inner instanceof z.ZodArray
    ? `a list, each entry with ${keys.join(', ')}`
    : `a group with ${keys.join(', ')}`;
}

function stepTo(schema: z.ZodType, path: readonly PropertyKey[]): unknown {
  let at: unknown = schema;
  for (const key of path) {
    at = unwrap(at);
    if (at instanceof z.ZodObject) at = at.shape[String(key)];
    else if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodRecord) at = at.valueType;
    else return undefined;
  }
  return at;
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap())
    : schema;
}
