import type { Finding } from '../../src/domain/finding.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { readMethod } from '../content/read-method.ts';
import { loadContent } from '../content/load-content.ts';
import type { Effects } from '../effects.ts';
import { reportText } from '../report/text.ts';
import { applyPlan, BASE, recover } from './apply-plan.ts';
import { articleJson } from './article-json.ts';
import { proposeRecords, readArticles, toFiles, type SeedFile } from './convert-documents.ts';
import { findIdentities } from './identities.ts';
import { MAX_SEED_BYTES } from './max-seed-bytes.ts';
import { plan, type Step } from './plan.ts';

export interface ConvertOptions {
  /** Folder of documents. */
  readonly folder: string;
  /** Content folder to write. */
  readonly out: string;
  readonly mode: 'write' | 'dry-run' | 'json';
}

/** Endings of files that are read as documents. */
const DOCUMENT = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;

/**
 * Converts a folder of documents into a content folder. Returns the exit code: 1 when a document could not be read or a
 * person's edit and the converter's output are in conflict; all the rest is written all the same.
 */
export async function runConvert(
  effects: Effects,
  { folder, out, mode }: ConvertOptions,
): Promise<number> {
  const findings: Finding[] = [];
  const seeds = await readSeeds(effects, folder, findings);
  const articles = readArticles(seeds, (bytes) => effects.sha256(bytes), findings, folder);
  if (mode === 'json') {
    for (const line of articleJson(articles)) effects.print(line);
    if (findings.length > 0) effects.warn(reportText(findings));
    return findings.length > 0 ? 1 : 0;
  }
  if (mode === 'write') await recover(effects, out);
  const [baseContent, ourContent] = [
    await loadContent(effects, `${out}/${BASE}`),
    await loadContent(effects, out),
  ];
  const ids = findIdentities(baseContent.input.dossier, ourContent.input.dossier);
  const theirs = toFiles(proposeRecords(articles, ids, await readMethod(effects, out)));
  const base = renameBase(await readRecords(effects, `${out}/${BASE}`), ids.renamed);
  const steps = plan({ base, ours: await readRecords(effects, out), theirs });
  if (mode === 'write') {
    if (folder !== `${out}/seeds`) await copySeeds(effects, seeds, `${out}/seeds`);
    await applyPlan(effects, out, steps);
  }
  report(effects, steps.steps, findings, {
    documents: articles.length,
    records: theirs.size,
    out,
    dryRun: mode === 'dry-run',
  });
  return findings.length > 0 || steps.steps.some(({ kind }) => kind === 'conflict') ? 1 : 0;
}

async function readSeeds(
  effects: Effects,
  folder: string,
  findings: Finding[],
): Promise<SeedFile[]> {
  const { files } = await effects.list(folder);
  const seeds: SeedFile[] = [];
  const finding = (file: string, message: string, remedy: string) =>
    findings.push({
      rule: 'unreadable-seed',
      severity: 'error',
      place: { file: `${folder}/${file}` },
      message,
      remedy,
    });
  for (const file of files) {
    if (/(?:^|\/)\./.test(file)) continue;
    if (!DOCUMENT.test(file)) {
      finding(
        file,
        'Unexpected kind of file, expected .txt, .md or .html.',
        'Convert it to one of these, or move it elsewhere.',
      );
      continue;
    }
    const size = await effects.size(`${folder}/${file}`);
    if (size > MAX_SEED_BYTES) {
      finding(
        file,
        `Unexpected size of ${(size / 1e6).toFixed(1)} MB, expected at most ${MAX_SEED_BYTES / 1e6} MB.`,
        'Keep the article and drop what surrounds it, or split the file.',
      );
      continue;
    }
    try {
      const bytes = await effects.read(`${folder}/${file}`);
      if (bytes) seeds.push({ file, bytes });
    } catch (error) {
      finding(
        file,
        `Unexpected failure to read the file: ${error instanceof Error ? error.message : String(error)}.`,
        "Check the file's permissions.",
      );
    }
  }
  if (files.length === 0)
    effects.warn(
      `No documents in ${folder}. Put .txt, .md or .html files there and run the command again.`,
    );
  return seeds;
}

async function readRecords(effects: Effects, folder: string): Promise<Map<string, string>> {
  const { files } = await effects.list(folder);
  const records = new Map<string, string>();
  for (const file of files) {
    const isRecord =
      COLLECTIONS.some((collection) => file.startsWith(`${collection}/`)) && file.endsWith('.mdx');
    const bytes = isRecord ? await effects.read(`${folder}/${file}`) : null;
    if (bytes) records.set(file, new TextDecoder().decode(bytes));
  }
  return records;
}

/** Moves the base of each renamed record to its new name, so that the merge finds it. */
function renameBase(
  base: ReadonlyMap<string, string>,
  renamed: ReturnType<typeof findIdentities>['renamed'],
): Map<string, string> {
  return new Map(
    [...base].map(([path, text]) => {
      const collection = COLLECTIONS.find((name) => path.startsWith(`${name}/`));
      const id = path.slice((collection?.length ?? 0) + 1, -'.mdx'.length);
      const to = collection && renamed[collection].get(id);
      return [to ? `${collection}/${to}.mdx` : path, text];
    }),
  );
}

async function copySeeds(
  effects: Effects,
  seeds: readonly SeedFile[],
  folder: string,
): Promise<void> {
  for (const { file, bytes } of seeds) {
    const known = await effects.read(`${folder}/${file}`);
    if (!known || effects.sha256(known) !== effects.sha256(bytes))
      await effects.write(`${folder}/${file}`, bytes);
  }
}

const VERBS: Readonly<Record<Step['kind'], string>> = {
  create: 'new',
  update: 'changed',
  merge: 'merged with your edits',
  delete: 'removed',
  conflict: 'in conflict with your edits',
  orphan: 'kept, though no document gives it any more',
};

function report(
  effects: Effects,
  steps: readonly Step[],
  findings: readonly Finding[],
  {
    documents,
    records,
    out,
    dryRun,
  }: { documents: number; records: number; out: string; dryRun: boolean },
): void {
  const counts = Object.entries(VERBS).flatMap(([kind, words]) => {
    const count = steps.filter((step) => step.kind === kind).length;
    return count > 0 ? [`${count} ${words}`] : [];
  });
  effects.print(
    `${documents} documents, ${records} records: ${counts.join(', ') || 'nothing to change'}${dryRun ? ' (dry run, nothing written)' : ''}.`,
  );
  for (const step of steps) {
    if (dryRun) effects.print(`  ${step.kind.padEnd(8)} ${out}/${step.path}`);
    else if (step.kind === 'conflict') {
      effects.warn(
        `${out}/${step.path}: you and the converter both changed ${step.keys.join(', ')}. Yours stays; compare ${step.path}.new, take over what is right, then delete it.`,
      );
    }
  }
  if (findings.length > 0) effects.warn(reportText(findings));
}
