import type { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import type { AuditInput, RecordPlace, Seed } from '../../src/audit/audit.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { Finding, Place } from '../../src/domain/finding.ts';
import { ID_PATTERN } from '../../src/domain/ids.ts';
import { COLLECTIONS, SCHEMAS, type Collection } from '../../src/schema/collections.ts';
import { siteSchema, type Site } from '../../src/schema/site-schema.ts';
import { decode } from '../../src/text/decode.ts';
import { readDocument } from '../../src/text/read-document.ts';
import type { Effects } from '../effects.ts';
import { MAX_SEED_BYTES } from '../convert/max-seed-bytes.ts';
import { seedFormat } from '../../src/text/seed-format.ts';
import { parseBody } from '../../src/text/parse-body.ts';
import { parseRecord, type ParsedRecord } from './parse-record.ts';
import { schemaFindings } from './schema-findings.ts';

/** Content as read from disk: what is sound of it, and findings for what is not. */
export interface LoadedContent {
  readonly input: AuditInput;
  readonly site: Site | null;
  readonly findings: readonly Finding[];
  /** File, line and column of a record's key or body line. */
  place(at: RecordPlace): Place;
}

/** Largest content file, in bytes. A record is a page of text; anything larger is a mistake. */
const MAX_RECORD_BYTES = 5_000_000;

/**
 * Reads everything below the content folder. Nothing is executed: frontmatter is YAML, bodies are parsed only.
 * A file that cannot be read becomes a finding, and the others are read all the same.
 */
export async function loadContent(
  effects: Pick<Effects, 'list' | 'read' | 'size' | 'sha256'>,
  folder: string,
): Promise<LoadedContent> {
  const findings: Finding[] = [];
  const parsed = new Map<string, ParsedRecord>();
  const bodies: AuditInput['bodies'][number][] = [];
  const unreadable = new Set<`${Collection}/${string}`>();
  const { files, links } = await effects.list(folder);
  for (const link of links) {
    findings.push({
      rule: 'content-is-data',
      severity: 'error',
      place: { file: `${folder}/${link}` },
      message: 'Unexpected symbolic link, expected a regular file.',
      remedy: 'Replace the link by the file it points to.',
    });
  }
  const records: { [C in Collection]: { id: string; data: z.output<(typeof SCHEMAS)[C]> }[] } = {
    sources: [],
    figures: [],
    events: [],
    entities: [],
    questions: [],
  };

  const readRecord = async <C extends Collection>(collection: C, file: string): Promise<void> => {
    const path = `${folder}/${file}`;
    const id = file.slice(collection.length + 1, -'.mdx'.length);
    unreadable.add(`${collection}/${id}`);
    const report = (rule: string, place: Omit<Place, 'file'>, message: string, remedy: string) =>
      findings.push({ rule, severity: 'error', place: { file: path, ...place }, message, remedy });
    if (!ID_PATTERN.test(id)) {
      report(
        'file-name',
        {},
        `Unexpected file name "${id}.mdx", expected lower-case letters, digits and hyphens.`,
        'Rename the file.',
      );
      return;
    }
    if ((await effects.size(path)) > MAX_RECORD_BYTES) {
      report(
        'file-size',
        {},
        `Unexpected size above ${MAX_RECORD_BYTES / 1e6} MB, expected a page of text.`,
        'Split or shorten the file.',
      );
      return;
    }
    const decoded = decode((await effects.read(path)) ?? new Uint8Array());
    if (!decoded.ok) {
      report(
        'file-text',
        {},
        `Unexpected content: ${decoded.message}`,
        'Save the file as UTF-8 text.',
      );
      return;
    }
    const taken = parseRecord(decoded.text);
    if (!taken.ok) {
      for (const { line, column, message, remedy } of taken.faults)
        report('frontmatter', { line, column }, message, remedy);
      return;
    }
    const { record } = taken;
    parsed.set(`${collection}/${id}`, record);
    const body = parseBody(record.body);
    if (body.ok) bodies.push({ collection, id, tree: body.tree });
    else {
      const { line, column, message, remedy } = body.fault;
      report('no-code-in-content', { line: record.bodyLine + line - 1, column }, message, remedy);
    }
    const result = SCHEMAS[collection].safeParse(record.frontmatter);
    if (result.success) {
      records[collection].push({ id, data: result.data as z.output<(typeof SCHEMAS)[C]> });
      unreadable.delete(`${collection}/${id}`);
    } else findings.push(...schemaFindings(result.error, path, record, SCHEMAS[collection]));
  };

  for (const file of files) {
    const [top = ''] = file.split('/');
    const collection = COLLECTIONS.find((name) => name === top);
    if (!collection) continue;
    if (file.endsWith('.mdx') && file.split('/').length === 2) await readRecord(collection, file);
    else {
      const isProposal = file.endsWith('.mdx.new');
      findings.push({
        rule: isProposal ? 'unmerged-proposal' : 'content-is-data',
        severity: 'error',
        place: { file: `${folder}/${file}` },
        message: isProposal
          ? "Unexpected proposal of the converter, expected it to be merged: it differs from a person's edit."
          : `Unexpected file, expected .mdx files directly below ${folder}/${collection}.`,
        remedy: isProposal
          ? 'Take over what is right into the file of the same name, then delete this one.'
          : 'Move or remove it.',
      });
    }
  }
  return {
    input: {
      dossier: asDossier(records),
      seeds: await readSeeds(effects, folder, files),
      bodies,
      unreadable,
    },
    site: await readSite(effects, folder, findings),
    findings,
    place(at) {
      const file = `${folder}/${at.collection}/${at.id}.mdx`;
      const record = parsed.get(`${at.collection}/${at.id}`);
      if (!record) return { file };
      if ('bodyLine' in at)
        return { file, line: record.bodyLine + at.bodyLine - 1, column: at.bodyColumn };
      return { file, ...record.locate(at.path) };
    },
  };
}

function asDossier(records: {
  [C in Collection]: readonly { id: string; data: z.output<(typeof SCHEMAS)[C]> }[];
}): Dossier {
  return {
    sources: records.sources.map(({ id, data }) => ({ id, ...data })),
    figures: records.figures.map(({ id, data }) => ({ id, ...data })),
    events: records.events.map(({ id, data }) => ({ id, ...data })),
    entities: records.entities.map(({ id, data }) => ({ id, ...data })),
    questions: records.questions.map(({ id, data }) => ({ id, ...data })),
  };
}

async function readSeeds(
  effects: Pick<Effects, 'read' | 'size' | 'sha256'>,
  folder: string,
  files: readonly string[],
): Promise<Map<string, Seed>> {
  const seeds = new Map<string, Seed>();
  for (const path of files.filter((file) => file.startsWith('seeds/'))) {
    if ((await effects.size(`${folder}/${path}`)) > MAX_SEED_BYTES) continue; // the converter tells it
    const file = path.slice('seeds/'.length);
    const bytes = await effects.read(`${folder}/${path}`);
    const decoded = bytes ? decode(bytes) : null;
    if (bytes && decoded?.ok) {
      seeds.set(file, {
        sha256: effects.sha256(bytes),
        raw: decoded.text,
        doc: readDocument(decoded.text, seedFormat(file, decoded.text)),
      });
    }
  }
  return seeds;
}

async function readSite(
  effects: Pick<Effects, 'read'>,
  folder: string,
  findings: Finding[],
): Promise<Site | null> {
  const file = `${folder}/site.yaml`;
  const bytes = await effects.read(file);
  const report = (message: string, remedy: string) =>
    findings.push({ rule: 'site', severity: 'error', place: { file }, message, remedy });
  if (!bytes) {
    report(
      'Unexpected absence of site.yaml, expected the name and the question of the site.',
      'Add content/site.yaml with title, question and description.',
    );
    return null;
  }
  try {
    const result = siteSchema.safeParse(
      parseYaml(new TextDecoder().decode(bytes), { maxAliasCount: 0 }),
    );
    if (result.success) return result.data;
    for (const issue of result.error.issues)
      report(
        `Unexpected value at ${issue.path.join('.') || 'the root'}: ${issue.message}`,
        'Correct this field.',
      );
  } catch (error) {
    report(
      `Unexpected YAML: ${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}`,
      'Correct the YAML.',
    );
  }
  return null;
}
