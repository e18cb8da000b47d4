import type { Method } from '../../src/assess/method.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { readMethod } from '../content/read-method.ts';
import type { Effects } from '../effects.ts';
import { reportText } from '../report/text.ts';
import { applyPlan, BASE, recover, type Copy } from './apply-plan.ts';
import type { Article } from './article.ts';
import { articleJson } from './article-json.ts';
import { proposeRecords, readArticles, writtenFiles } from './convert-documents.ts';
import { findIdentities, type Identities } from './identities.ts';
import { plan, type Step } from './plan.ts';
import { dossierOf, readKnown, type KnownRecords } from './read-known.ts';
import { reportPlan } from './report-plan.ts';
import { readSeeds } from './read-seeds.ts';
import { textStore, type Texts } from './text-store.ts';

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
  const known = await readKnown(effects, `${out}/${BASE}`);
  const our = await readKnown(effects, out, known);
  const ids = findIdentities(dossierOf(known), dossierOf(our));
  forget(known, our);
  const method = await readMethod(effects, out);
  const documents = articles.length;
  const theirs = takeRecords(articles, { ids, method, known });
  const base = renamedBase(known, ids.renamed);
  const ours = textsOf(our);
  const planned = plan({ base, ours, theirs });
  const copies = folder === `${out}/seeds` ? [] : seedCopies(effects, folder, files);
  if (mode === 'write') await applyPlan(effects, out, planned, copies);
  const waiting = await unmerged(effects, out, planned.steps);
  reportPlan(effects, planned.steps, {
    documents,
    records: theirs.size,
    out,
    ours,
    waiting,
    dryRun: mode === 'dry-run',
  });
  if (findings.length > 0) effects.warn(reportText(findings));
  const conflicts = planned.steps.some(({ kind }) => kind === 'conflict');
  return findings.length > 0 || conflicts || waiting.length > 0 ? 1 : 0;
}

/** The records of all documents as files. Nothing holds an article or a record once its file is made. */
function takeRecords(
  articles: Article[],
  {
    ids,
    method,
    known,
  }: {
    readonly ids: Identities;
    readonly method: Method | null;
    readonly known: KnownRecords;
  },
): Texts {
  const records = proposeRecords(articles, ids, method, (i) => delete articles[i]);
  articles.length = 0;
  return textStore(
    writtenFiles(records, (collection, i) => delete records[collection][i]),
    known.texts,
  );
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

/** What the records said is not asked again; their texts are. */
function forget(...states: readonly KnownRecords[]): void {
  for (const { known } of states) for (const collection of COLLECTIONS) known[collection].clear();
}

/** The texts of a state; null for what is no text. */
function textsOf({ texts, damaged }: KnownRecords): Pick<Texts<string | null>, 'get'> {
  return { get: (path) => (damaged.has(path) ? null : texts.get(path)) };
}

/** The base with each renamed record at its new name, so that the merge finds it. */
function renamedBase(
  { texts, damaged }: KnownRecords,
  renamed: ReturnType<typeof findIdentities>['renamed'],
): Texts {
  const places = new Map(
    [...texts.keys(), ...damaged].map((path): [string, string] => {
      const collection = COLLECTIONS.find((name) => path.startsWith(`${name}/`));
      const id = path.slice((collection?.length ?? 0) + 1, -'.mdx'.length);
      const to = collection && renamed[collection].get(id);
      return [to ? `${collection}/${to}.mdx` : path, path];
    }),
  );
  const textAt = (path: string): string => texts.get(path) ?? '';
  return {
    size: places.size,
    has: (path) => places.has(path),
    keys: () => places.keys(),
    get: (path) => {
      const place = places.get(path);
      return place === undefined ? undefined : textAt(place);
    },
    *[Symbol.iterator]() {
      for (const [path, place] of places) yield [path, textAt(place)];
    },
  };
}

/** The documents of another folder, on their way into the content's own. */
function seedCopies(effects: Effects, from: string, files: readonly string[]): Copy[] {
  return files.map((file) => ({
    to: `seeds/${file}`,
    read: () => effects.read(`${from}/${file}`),
  }));
}

/** Proposals of earlier runs that nobody has dealt with yet. */
async function unmerged(
  effects: Effects,
  out: string,
  steps: readonly Step[],
): Promise<readonly string[]> {
  const fresh = new Set(steps.map(({ kind, path }) => (kind === 'conflict' ? `${path}.new` : '')));
  const { files } = await effects.list(out);
  return files.filter(
    (file) =>
      COLLECTIONS.some((collection) => file.startsWith(`${collection}/`)) &&
      file.endsWith('.mdx.new') &&
      !fresh.has(file),
  );
}
