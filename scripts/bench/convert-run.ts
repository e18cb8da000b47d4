// One measured run in a process of its own, so that its peak memory is its own. Prints one JSON line.
import { createHash } from 'node:crypto';
import { readMethod } from '../content/read-method.ts';
import { toArticle, type Article } from '../convert/article.ts';
import { writtenFiles } from '../convert/convert-documents.ts';
import { findIdentities } from '../convert/identities.ts';
import { proposeEntities } from '../convert/propose-entities.ts';
import { claimInput } from '../convert/claim-input.ts';
import { proposeEvents, tellingsOf, type Telling } from '../convert/propose-events.ts';
import { proposeFigures, statedFigures, type StatedFigures } from '../convert/propose-figures.ts';
import { proposeQuestions } from '../convert/propose-questions.ts';
import { proposeSources, withBody } from '../convert/propose-sources.ts';
import { dealingsReader, type Dealings } from '../convert/read-claims.ts';
import { readSeed } from '../convert/read-seed.ts';
import { textStore } from '../convert/text-store.ts';
import { realEffects } from '../effects.ts';
import { keepHeapSmall } from '../small-heap.ts';
import { BARE, RECOGNISE, type Run, type RunKind } from './run.ts';
import { generateArticle } from './generate-article.ts';
import { generatePage } from './generate-page.ts';

keepHeapSmall(15);
const kind: RunKind = process.argv[2] === 'html' ? 'html' : 'text';
const count = Number(process.argv[3] ?? 1000);
const EMPTY = { sources: [], figures: [], events: [], entities: [], questions: [] };
const stages: Record<string, number> = {};
const timed = <T>(stage: string, run: () => T): T => {
  const start = performance.now();
  const result = run();
  stages[stage] = (stages[stage] ?? 0) + performance.now() - start;
  return result;
};

const encoder = new TextEncoder();
const write = kind === 'html' ? generatePage : generateArticle;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const read = (seed: number): Article => {
  const file = `${String(seed).padStart(6, '0')}.${kind === 'html' ? 'html' : 'txt'}`;
  const content = encoder.encode(write(seed));
  bytes += content.length;
  const seedRead = timed('read: decode, blocks, zones, bibliography', () =>
    readSeed(file, content),
  );
  if (!seedRead.ok) throw new Error(seedRead.message);
  characters += seedRead.doc.text.length;
  timed(BARE, () => {
    for (const _ of segmenter.segment(seedRead.doc.text));
  });
  return timed(RECOGNISE, () =>
    toArticle(file, createHash('sha256').update(content).digest('hex'), seedRead),
  );
};

let bytes = 0;
let characters = 0;
for (let seed = 1; seed <= 20; seed++) read(seed); // warm up
for (const stage of Object.keys(stages)) delete stages[stage];
bytes = 0;
characters = 0;
const articles = Array.from({ length: count }, (_, i) => read(i + 1));
const method = await readMethod(realEffects, 'content');
const ids = findIdentities(EMPTY, EMPTY);
const SOURCES = 'propose sources, write bodies';
const sources = timed(SOURCES, () => proposeSources(articles, ids));
const { proposals: entities, places } = timed('entities over all documents', () =>
  proposeEntities(articles, ids),
);
const FIGURES = 'figures: owner, metric, period';
const EVENTS = 'events and their tellings';
const DEALINGS = 'roles and deals';
const readDealings = dealingsReader(method);
const stated: StatedFigures[] = [];
const tellings: Telling[] = [];
const dealings: Dealings[] = [];
for (const [i, article] of articles.entries()) {
  const input = claimInput(article, sources[i]?.record.id ?? '', places[i] ?? []);
  stated.push(timed(FIGURES, () => statedFigures(input)));
  tellings.push(...timed(EVENTS, () => tellingsOf(input)));
  dealings.push(timed(DEALINGS, () => readDealings(input)));
  const source = sources[i];
  if (source) sources[i] = timed(SOURCES, () => withBody(source, article));
  // As in a conversion, nothing holds an article once its claims are read.
  delete articles[i];
}
const figures = timed(FIGURES, () => proposeFigures(stated, ids));
const events = timed(EVENTS, () => proposeEvents(tellings, ids));
const questions = timed('questions', () =>
  proposeQuestions(
    {
      roles: dealings.flatMap(({ roles }) => roles),
      deals: dealings.flatMap(({ deals }) => deals),
    },
    {
      figures: figures.map(({ record }) => record),
      events: events.map(({ record }) => record),
      entities: entities.map(({ record }) => record),
    },
    ids,
    method,
  ),
);
for (const list of [articles, stated, tellings, dealings]) list.length = 0;
const files = timed('write MDX', () =>
  textStore(
    writtenFiles({ sources, entities: [...entities], figures, events, questions, places: [] }),
  ),
);
const run: Run = {
  kind,
  count,
  bytes,
  characters,
  files: files.size,
  stages,
  memory: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(run));
