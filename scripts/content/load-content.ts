import type { AuditInput, RecordPlace, Seed } from '../../src/audit/audit.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { Finding, Place } from '../../src/domain/finding.ts';
import { COLLECTIONS, type Collection } from '../../src/schema/collections.ts';
import { siteSchema, type Site } from '../../src/schema/site-schema.ts';
import { decode } from '../../src/text/decode.ts';
import { readDocument } from '../../src/text/read-document.ts';
import type { Effects } from '../effects.ts';
import { MAX_SEED_BYTES } from '../convert/max-seed-bytes.ts';
import { seedFormat } from '../../src/text/seed-format.ts';
import { pathFault } from './content-paths.ts';
import { MAX_BYTES, readRecord, type RecordData } from './read-record.ts';
import { readYaml } from './read-yaml.ts';

/** Content as read from disk: what is sound of it, and findings for what is not. */
export interface LoadedContent {
  readonly input: AuditInput;
  readonly site: Site | null;
  readonly findings: readonly Finding[];
  /** File, line and column of a record's key or body line. Reads the file again: few are asked for, and all would fill memory. */
  place(at: RecordPlace): Promise<Place>;
}

/**
 * Reads everything below the content folder. Nothing is executed: frontmatter is YAML, bodies are parsed only.
 * A file that cannot be read becomes a finding, and the others are read all the same.
 */
export async function loadContent(
  effects: Pick<Effects, 'list' | 'read' | 'size' | 'sha256'>,
  folder: string,
): Promise<LoadedContent> {
  const findings: Finding[] = [];
  const bodies: AuditInput['bodies'][number][] = [];
  const unreadable = new Set<`${Collection}/${string}`>();
  const records: Records = { sources: [], figures: [], events: [], entities: [], questions: [] };
  const { files, links } = await effects.list(folder);
  for (const link of links) {
    findings.push({
      rule: 'content-is-data',
      severity: 'error',
      place: { file: `${folder}/${link}`, line: 1, column: 1 },
      message: 'Unexpected symbolic link, expected a regular file.',
      remedy: 'Replace the link by the file it points to.',
    });
  }
  const sound: string[] = [];
  for (const file of files) {
    const fault = pathFault(file);
    if (fault) {
      const place = { file: `${folder}/${file}`, line: 1, column: 1 };
      findings.push({ ...fault, severity: 'error', place });
    } else sound.push(file);
  }
  const load = async <C extends Collection>(collection: C, file: string): Promise<void> => {
    const path = `${folder}/${file}`;
    const id = file.slice(collection.length + 1, -'.mdx'.length);
    const read = readRecord(collection, path, await readCapped(effects, path));
    findings.push(...read.findings);
    if (read.tree) bodies.push({ collection, id, tree: read.tree });
    if (read.data) records[collection].push({ id, data: read.data });
    else unreadable.add(`${collection}/${id}`);
  };
  for (const file of sound) {
    const collection = COLLECTIONS.find((name) => file.startsWith(`${name}/`));
    if (collection && file.endsWith('.mdx')) await load(collection, file);
  }
  return {
    input: {
      dossier: asDossier(records),
      seeds: await readSeeds(effects, folder, sound),
      bodies,
      unreadable,
    },
    site: await readSite(effects, folder, findings),
    findings,
    async place(at) {
      const file = `${folder}/${at.collection}/${at.id}.mdx`;
      const { parsed: record } = readRecord(at.collection, file, await readCapped(effects, file));
      if (!record) return { file };
      if ('bodyLine' in at)
        return { file, line: record.bodyLine + at.bodyLine - 1, column: at.bodyColumn };
      return { file, ...record.yaml.locate(at.path) };
    },
  };
}

type Records = { [C in Collection]: { id: string; data: RecordData<C> }[] };

/** The bytes of a file; of one beyond every limit only so many that the limit is seen. */
async function readCapped(
  effects: Pick<Effects, 'read' | 'size'>,
  path: string,
): Promise<Uint8Array> {
  const size = await effects.size(path);
  if (size > MAX_BYTES.sources) return new Uint8Array(MAX_BYTES.sources + 1);
  return (await effects.read(path)) ?? new Uint8Array();
}

function asDossier(records: Records): Dossier {
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
  const result = await readYaml(effects, file, siteSchema, 'site');
  if (result?.ok) return result.value;
  if (result) findings.push(...result.findings);
  else {
    findings.push({
      rule: 'site',
      severity: 'error',
      place: { file, line: 1, column: 1 },
      message: 'Unexpected absence of site.yaml, expected the name and the question of the site.',
      remedy: 'Add content/site.yaml with title, question and description.',
    });
  }
  return null;
}
