import type { Method } from '../../src/assess/method.ts';
import type { Entity } from '../../src/domain/entity.ts';
import type { Event } from '../../src/domain/event.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Source } from '../../src/domain/source.ts';
import type { EntityPlace } from '../../src/text/own-amounts.ts';
import { COLLECTIONS, SCHEMAS, type Collection } from '../../src/schema/collections.ts';
import type { Effects } from '../effects.ts';
import { toArticle, type Article } from './article.ts';
import type { Identities } from './identities.ts';
import { proposeEntities } from './propose-entities.ts';
import { proposeEvents } from './propose-events.ts';
import { proposeFigures } from './propose-figures.ts';
import { proposeQuestions } from './propose-questions.ts';
import { proposeSources, withBody } from './propose-sources.ts';
import type { Proposal } from './proposal.ts';
import { claimReader } from './read-claims.ts';
import { readSeed } from './read-seed.ts';
import { toMdx } from './to-mdx.ts';

/** A document as it lies in the folder. */
export interface SeedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Reads documents one by one; one that cannot be read is a finding, and the others go on. */
export function readArticles(
  seeds: Iterable<SeedFile>,
  sha256: Effects['sha256'],
  findings: Finding[],
  folder: string,
): Article[] {
  const articles: Article[] = [];
  for (const { file, bytes } of seeds) {
    const read = readSeed(file, bytes);
    if (read.ok) articles.push(toArticle(file, sha256(bytes), read));
    else {
      findings.push({
        rule: 'unreadable-seed',
        severity: 'error',
        place: { file: `${folder}/${file}` },
        message: read.message,
        remedy: 'Replace the file by the text, Markdown or HTML of the document, or remove it.',
      });
    }
  }
  return articles;
}

/** Everything that the documents give, before it becomes files. */
export interface ProposedRecords {
  readonly sources: Proposal<Source>[];
  readonly figures: Proposal<Figure>[];
  readonly events: Proposal<Event>[];
  readonly entities: Proposal<Entity>[];
  readonly questions: Proposal<Question>[];
  /** For each article, in its order: where it names which entity. */
  readonly places: readonly (readonly EntityPlace[])[];
}

/**
 * Turns articles into records. The same articles and the same earlier ids give the same records. Without a method the
 * detectors that need its constants open no questions.
 * @param release Told the index of each article that is read no more, so that its owner can let go of it.
 */
export function proposeRecords(
  articles: readonly Article[],
  ids: Pick<Identities, 'reuse' | 'eventsAt' | 'taken'>,
  method: Method | null = null,
  release: (index: number) => void = () => undefined,
): ProposedRecords {
  const sources = proposeSources(articles, ids);
  const { proposals: entities, places } = proposeEntities(articles, ids);
  const readClaims = claimReader(method);
  const claims = articles.map((article, i) => {
    const read = readClaims(article, sources[i]?.record.id ?? '', places[i] ?? []);
    const source = sources[i];
    if (source) sources[i] = withBody(source, article);
    release(i);
    return read;
  });
  const figures = proposeFigures(
    claims.map(({ stated }) => stated),
    ids,
  );
  const events = proposeEvents(
    claims.flatMap(({ tellings }) => tellings),
    ids,
  );
  const questions = proposeQuestions(
    {
      roles: claims.flatMap(({ roles }) => roles),
      deals: claims.flatMap(({ deals }) => deals),
    },
    {
      figures: figures.map(({ record }) => record),
      events: events.map(({ record }) => record),
      entities: entities.map(({ record }) => record),
    },
    ids,
    method,
  );
  const used = usedEntities(figures, events, questions, places);
  return {
    sources,
    figures,
    events,
    questions,
    places,
    entities: entities.filter(({ record }) => used.has(record.id)),
  };
}

/** Writes records as content files: path below the content folder to text, byte for byte the same each time. */
export function toFiles(records: ProposedRecords): Map<string, string> {
  return new Map(writtenFiles(records));
}

/**
 * `toFiles`, one file after the other: tens of thousands at once take more memory than all that they are made from.
 * @param release Told which record is read no more, so that its owner can let go of it.
 */
export function* writtenFiles(
  records: ProposedRecords,
  release: (collection: Collection, index: number) => void = () => undefined,
): Generator<[string, string]> {
  for (const collection of COLLECTIONS)
    for (const [i, proposal] of records[collection].entries()) {
      yield fileOf(collection, proposal);
      release(collection, i);
    }
}

/** An entity is worth a page when a record rests on it, or when the documents name it more than once. */
function usedEntities(
  figures: readonly Proposal<{ entity: string | null; counterparty: string | null }>[],
  events: readonly Proposal<{ entities: readonly string[] }>[],
  questions: readonly Proposal<{ about: readonly string[] }>[],
  places: readonly (readonly { entity: string }[])[],
): Set<string> {
  const counts = new Map<string, number>();
  for (const { entity } of places.flat()) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return new Set([
    ...figures
      .flatMap(({ record }) => [record.entity, record.counterparty])
      .filter((id) => id !== null),
    ...events.flatMap(({ record }) => record.entities),
    ...questions.flatMap(({ record }) => record.about),
    ...[...counts].filter(([, count]) => count > 1).map(([id]) => id),
  ]);
}

/** Writes the keys in the order in which the schema documents them. */
function fileOf(
  collection: Collection,
  { record, body }: Proposal<{ readonly id: string }>,
): [string, string] {
  const values: Readonly<Record<string, unknown>> = { ...record };
  const frontmatter: Record<string, unknown> = {};
  for (const key of KEYS[collection]) frontmatter[key] = values[key];
  const text = body === undefined ? '' : UTF8.decode(body);
  return [`${collection}/${record.id}.mdx`, toMdx(frontmatter, text)];
}

const KEYS: Readonly<Record<Collection, readonly string[]>> = {
  sources: Object.keys(SCHEMAS.sources.shape),
  figures: Object.keys(SCHEMAS.figures.shape),
  events: Object.keys(SCHEMAS.events.shape),
  entities: Object.keys(SCHEMAS.entities.shape),
  questions: Object.keys(SCHEMAS.questions.shape),
};

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
