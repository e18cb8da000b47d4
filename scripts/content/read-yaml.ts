import type { z } from 'astro/zod';
import type { Finding } from '../../src/domain/finding.ts';
import type { RuleId } from '../../src/domain/rule-ids.ts';
import { decode } from '../../src/text/decode.ts';
import type { Effects } from '../effects.ts';
import { parseYaml } from './parse-yaml.ts';
import { schemaFindings } from './schema-findings.ts';

/** Largest YAML file, in bytes: word lists of a few pages. */
const MAX_BYTES = 200_000;

export type ReadYaml<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads a YAML file by a schema; null when there is none, findings with their places when it cannot be read.
 * @param rule The rule that a breach of the schema is told under; default `schema`.
 */
export async function readYaml<S extends z.ZodType>(
  effects: Pick<Effects, 'read'>,
  file: string,
  schema: S,
  rule: RuleId = 'schema',
): Promise<ReadYaml<z.output<S>> | null> {
  const bytes = await effects.read(file);
  if (!bytes) return null;
  const fail = (name: RuleId, message: string, remedy: string, at = { line: 1, column: 1 }) =>
    ({ rule: name, severity: 'error', place: { file, ...at }, message, remedy }) as const;
  if (bytes.length > MAX_BYTES) {
    const message = `Unexpected size of ${bytes.length} bytes, expected at most ${MAX_BYTES}.`;
    return { ok: false, findings: [fail('file-size', message, 'Shorten the file.')] };
  }
  const decoded = decode(bytes);
  if (!decoded.ok) {
    const message = `Unexpected content: ${decoded.message}`;
    return {
      ok: false,
      findings: [
        fail(
          'file-text',
          message,
          decoded.reason === 'empty'
            ? 'Write the file anew from its example in the contributing guide, or delete it.'
            : 'Save the file as UTF-8 text.',
        ),
      ],
    };
  }
  const parsed = parseYaml(decoded.text, 1);
  if (!parsed.ok) {
    return {
      ok: false,
      findings: parsed.faults.map(({ rule, message, remedy, line, column }) =>
        fail(rule ?? 'frontmatter', message, remedy, { line, column }),
      ),
    };
  }
  const result = schema.safeParse(parsed.yaml.value);
  if (result.success) return { ok: true, value: result.data };
  const findings = schemaFindings(result.error, file, parsed.yaml, schema);
  return { ok: false, findings: findings.map((finding) => ({ ...finding, rule })) };
}
