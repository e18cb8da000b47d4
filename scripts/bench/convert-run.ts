// One measured run in a process of its own, so that its peak memory is its own. Prints one JSON line.
import { createHash } from 'node:crypto';
import { toArticle } from '../convert/article.ts';
import { proposeEntities } from '../convert/propose-entities.ts';
import { proposeEvents } from '../convert/propose-events.ts';
import { proposeFigures } from '../convert/propose-figures.ts';
import { proposeQuestions } from '../convert/propose-questions.ts';
import { proposeSources } from '../convert/propose-sources.ts';
import { findIdentities } from '../convert/identities.ts';
import { readSeed } from '../convert/read-seed.ts';
import { toFiles } from '../convert/convert-documents.ts';
import { generateArticle } from './generate-article.ts';

const count = Number(process.argv[2] ?? 1000);
const EMPTY = { sources: [], figures: [], events: [], entities: [], questions: [] };
const stages: Record<string, number> = {};
const timed = <T>(stage: string, run: () => T): T => {
  const start = performance.now();
  const result = run();
  stages[stage] = (stages[stage] ?? 0) + performance.now() - start;
  return result;
};

const encoder = new TextEncoder();
const documents = Array.from({ length: count }, (_, i) => ({
  file: `${String(i).padStart(6, '0')}.txt`,
  bytes: encoder.encode(generateArticle(i + 1)),
}));
const bytes = documents.reduce((sum, document) => sum + document.bytes.length, 0);
for (const { file, bytes: content } of documents.slice(0, 20)) readSeed(file, content); // warm up

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
timed('Intl.Segmenter (bare pass)', () => {
  for (const { bytes: content } of documents)
    for (const _ of segmenter.segment(new TextDecoder().decode(content)));
});
const articles = documents.map(({ file, bytes: content }) => {
  const read = timed('read: decode, blocks, zones, bibliography', () => readSeed(file, content));
  if (!read.ok) throw new Error(read.message);
  return timed('recognise: sentences, amounts, dates', () =>
    toArticle(file, createHash('sha256').update(content).digest('hex'), read),
  );
});
const ids = findIdentities(EMPTY, EMPTY);
const sources = timed('propose sources, write bodies', () => proposeSources(articles, ids));
const { proposals: entities, places } = timed('entities over all documents', () =>
  proposeEntities(articles, ids),
);
const inputs = articles.map((article, i) => ({
  article,
  source: sources[i]?.record.id ?? '',
  places: places[i] ?? [],
}));
const figures = timed('figures: owner, metric, period', () => proposeFigures(inputs, ids));
const events = timed('events and their tellings', () => proposeEvents(inputs, ids));
const questions = timed('questions', () =>
  proposeQuestions(
    inputs,
    figures.map(({ record }) => record),
    entities.map(({ record }) => record),
    ids,
  ),
);
// As in a conversion, nothing holds the articles once their records are made.
for (const list of [documents, articles, inputs]) list.length = 0;
const files = timed('write MDX', () =>
  toFiles({ sources, entities, figures, events, questions, places: [] }),
);
console.log(
  JSON.stringify({
    count,
    bytes,
    files: files.size,
    stages,
    memory: process.resourceUsage().maxRSS * 1024,
  }),
);
