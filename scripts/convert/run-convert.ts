import type { Finding } from '../../src/domain/finding.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { readMethod } from '../content/read-method.ts';
import { loadContent } from '../content/load-content.ts';
import type { Effects } from '../effects.ts';
import { reportText } from '../report/text.ts';
import { applyPlan, BASE, recover } from './apply-plan.ts';
import type { Article } from './article.ts';
import { articleJson } from './article-json.ts';
import { proposeRecords, readArticles, toFiles } from './convert-documents.ts';
import { findIdentities } from './identities.ts';
import { plan, type Step } from './plan.ts';
import { readSeeds } from './read-seeds.ts';

export interface ConvertOptions {
  /** Folder of documents. */
  readonly folder: string;
  /** Content folder to write. */
  readonly out: string;
  readonly mode: 'write' | 'dry-run' | 'json';
}

/**
 * Converts a folder of documents into a content folder. Returns the exit code: 1 when a document could not be read or a
 * person's edit and the converter's output are in conflict; all the rest is written all the same.
 */
export async function runConvert(
  effects: Effects,
  { folder, out, mode }: ConvertOptions,
): Promise<number> {
  const findings: Finding[] = [];
  const { articles, files } = await readFolder(effects, folder, findings);
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
  const method = await readMethod(effects, out);
  const documents = articles.length;
  // Taken out of their list: nothing holds the articles once their records are made.
  const records = proposeRecords(articles.splice(0), ids, method);
  const theirs = toFiles(records);
  const base = renameBase(await readRecords(effects, `${out}/${BASE}`), ids.renamed);
  const steps = plan({ base, ours: await readRecords(effects, out), theirs });
  if (mode === 'write') {
    if (folder !== `${out}/seeds`) await copySeeds(effects, folder, files, `${out}/seeds`);
    await applyPlan(effects, out, steps);
  }
  report(effects, steps.steps, findings, {
    documents,
    records: theirs.size,
    out,
    dryRun: mode === 'dry-run',
  });
  return findings.length > 0 || steps.steps.some(({ kind }) => kind === 'conflict') ? 1 : 0;
}

/** Documents between two lines that say how far a long run is. */
const PROGRESS = 500;

/** Reads the documents of a folder, one after the other. `files` are those that could be opened. */
async function readFolder(
  effects: Effects,
  folder: string,
  findings: Finding[],
): Promise<{ articles: Article[]; files: string[] }> {
  const listed = (await effects.list(folder)).files;
  const damaged: Finding[] = [];
  const articles: Article[] = [];
  const files: string[] = [];
  for await (const seed of readSeeds(effects, folder, listed, findings)) {
    articles.push(...readArticles([seed], (bytes) => effects.sha256(bytes), damaged, folder));
    files.push(seed.file);
    if (listed.length > PROGRESS && files.length % PROGRESS === 0)
      effects.warn(`${files.length} of ${listed.length} documents read …`);
  }
  findings.push(...damaged);
  if (listed.length === 0)
    effects.warn(
      `No documents in ${folder}. Put .txt, .md or .html files there and run the command again.`,
    );
  return { articles, files };
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
  from: string,
  files: readonly string[],
  to: string,
): Promise<void> {
  for (const file of files) {
    const bytes = await effects.read(`${from}/${file}`);
    const known = await effects.read(`${to}/${file}`);
    if (bytes && (!known || effects.sha256(known) !== effects.sha256(bytes)))
      await effects.write(`${to}/${file}`, bytes);
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
