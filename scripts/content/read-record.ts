import type { z } from 'astro/zod';
import { findCode } from '../../src/audit/no-code-in-content.ts';
import type { Finding, Place } from '../../src/domain/finding.ts';
import type { RuleId } from '../../src/domain/rule-ids.ts';
import { SCHEMAS, type Collection } from '../../src/schema/collections.ts';
import { decode } from '../../src/text/decode.ts';
import type { MdxNode } from '../../src/text/mdx-tree.ts';
import { parseBody } from '../../src/text/parse-body.ts';
import { parseRecord, type ParsedRecord } from './parse-record.ts';
import { schemaFindings } from './schema-findings.ts';

export type RecordData<C extends Collection = Collection> = z.output<(typeof SCHEMAS)[C]>;

/** A record's file as far as it can be read, and what is wrong with it. */
export interface ReadRecord<C extends Collection = Collection> {
  readonly findings: readonly Finding[];
  readonly parsed: ParsedRecord | null;
  readonly tree: MdxNode | null;
  /** Null when the frontmatter breaks the schema. */
  readonly data: RecordData<C> | null;
}

/** Largest file of a source, whose body is an article, and of any other record, in bytes. */
export const MAX_BYTES = { sources: 5_000_000, others: 100_000 } as const;

/**
 * Reads one record. Nothing is executed: the frontmatter is YAML, the body is parsed only, and what could run or keep a
 * parser busy is refused before.
 * @param path The file's path, for the findings.
 */
export function readRecord<C extends Collection>(
  collection: C,
  path: string,
  bytes: Uint8Array,
): ReadRecord<C> {
  const findings: Finding[] = [];
  const report = (rule: RuleId, place: Omit<Place, 'file'>, message: string, remedy: string) =>
    void findings.push({
      rule,
      severity: 'error',
      place: { file: path, ...place },
      message,
      remedy,
    });
  const nothing = { findings, parsed: null, tree: null, data: null };
  const start = { line: 1, column: 1 };
  const most = collection === 'sources' ? MAX_BYTES.sources : MAX_BYTES.others;
  if (bytes.length > most) {
    report(
      'file-size',
      start,
      `Unexpected size of ${bytes.length} bytes, expected at most ${most}.`,
      'Shorten the file: a record is a page of text.',
    );
    return nothing;
  }
  const decoded = decode(bytes);
  if (!decoded.ok) {
    report(
      'file-text',
      start,
      `Unexpected content: ${decoded.message}`,
      decoded.reason === 'empty'
        ? 'Write the file anew from its example in the contributing guide, or delete it.'
        : 'Save the file as UTF-8 text.',
    );
    return nothing;
  }
  const taken = parseRecord(decoded.text);
  if (!taken.ok) {
    for (const { rule = 'frontmatter', line, column, message, remedy } of taken.faults)
      report(rule, { line, column }, message, remedy);
    return nothing;
  }
  const parsed = taken.record;
  const body = parseBody(parsed.body);
  if (!body.ok) {
    const { rule, line, column, message, remedy } = body.fault;
    report(rule, { line: parsed.bodyLine + line - 1, column }, message, remedy);
  }
  if (hasKey(parsed.yaml.value, 'layout')) {
    report(
      'no-code-in-content',
      parsed.yaml.locateKey(['layout']),
      'Unexpected key "layout", expected none: it would run a component.',
      'Remove the key; the site chooses the layout.',
    );
  }
  const result = SCHEMAS[collection].safeParse(parsed.yaml.value);
  if (!result.success)
    findings.push(...schemaFindings(result.error, path, parsed.yaml, SCHEMAS[collection]));
  return {
    findings,
    parsed,
    tree: body.ok ? body.tree : null,
    data: result.success ? (result.data as RecordData<C>) : null,
  };
}

/** What a record's frontmatter says, without a look at its body; null where that cannot be read or breaks the schema. */
export function readData<C extends Collection>(
  collection: C,
  bytes: Uint8Array,
): RecordData<C> | null {
  const most = collection === 'sources' ? MAX_BYTES.sources : MAX_BYTES.others;
  const decoded = bytes.length > most ? null : decode(bytes);
  const taken = decoded?.ok ? parseRecord(decoded.text) : null;
  const result = taken?.ok ? SCHEMAS[collection].safeParse(taken.record.yaml.value) : null;
  return result?.success ? (result.data as RecordData<C>) : null;
}

/** What in a record's file could run; the door through which a build and a preview read every record. */
export function findDanger(collection: Collection, path: string, bytes: Uint8Array): Finding[] {
  const { findings, parsed, tree } = readRecord(collection, path, bytes);
  const code = tree && parsed ? findCode(tree) : [];
  return [
    ...findings.filter(({ rule }) => rule !== 'schema'),
    ...code.map(({ line, column, message, remedy }): Finding => ({
      rule: 'no-code-in-content',
      severity: 'error',
      place: { file: path, line: (parsed?.bodyLine ?? 1) + line - 1, column },
      message,
      remedy,
    })),
  ];
}

function hasKey(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
