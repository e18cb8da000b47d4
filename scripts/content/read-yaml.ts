import { parse } from 'yaml';
import type { Effects } from '../effects.ts';

/** The part of a zod schema that is used here. */
export interface Schema<T> {
  safeParse(value: unknown):
    | { success: true; data: T }
    | {
        success: false;
        error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] };
      };
}

export type ReadYaml<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads a YAML file by a schema; null when there is none, faults in words when it cannot be read. */
export async function readYaml<T>(
  effects: Pick<Effects, 'read'>,
  path: string,
  schema: Schema<T>,
): Promise<ReadYaml<T> | null> {
  const bytes = await effects.read(path);
  if (!bytes) return null;
  try {
    const result = schema.safeParse(parse(new TextDecoder().decode(bytes), { maxAliasCount: 0 }));
    if (result.success) return { ok: true, value: result.data };
    return {
      ok: false,
      faults: result.error.issues.map(
        ({ path: key, message }) =>
          `Unexpected value at ${key.map(String).join('.') || 'the root'}, expected ${message}.`,
      ),
    };
  } catch (error) {
    const [first = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return { ok: false, faults: [`Unexpected YAML: ${first}`] };
  }
}
