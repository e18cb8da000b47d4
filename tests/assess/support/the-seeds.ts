import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { proposeRecords, readArticles } from '../../../scripts/convert/convert-documents.ts';
import { toAssessableText, type AssessableText } from '../../../src/assess/assessable-text.ts';
import type { Dossier } from '../../../src/domain/dossier.ts';

/** The first corpus as the converter reads it today, whatever people have edited since. */
export function theSeeds(): { dossier: Dossier; texts: AssessableText[] } {
  const folder = 'content/seeds';
  const seeds = readdirSync(folder)
    .sort()
    .map((file) => ({ file, bytes: new Uint8Array(readFileSync(`${folder}/${file}`)) }));
  const articles = readArticles(
    seeds,
    (bytes) => createHash('sha256').update(bytes).digest('hex'),
    [],
    folder,
  );
  const records = proposeRecords(articles, {
    reuse: () => () => null,
    eventsAt: () => [],
    taken: () => new Set(),
  });
  const dossier: Dossier = {
    sources: records.sources.map(({ record }) => record),
    figures: records.figures.map(({ record }) => record),
    events: records.events.map(({ record }) => record),
    entities: records.entities.map(({ record }) => record),
    questions: records.questions.map(({ record }) => record),
  };
  const texts = articles.flatMap(({ doc }, i) => {
    const source = dossier.sources[i];
    return source ? [toAssessableText({ ...dossier, source, doc })] : [];
  });
  return { dossier, texts };
}

/** The seed whose text holds these words. */
export function seedWith(texts: readonly AssessableText[], words: string): AssessableText {
  const found = texts.find(({ doc }) => doc.text.includes(words));
  if (!found) throw new Error(`Cannot find a seed: no text holds “${words}”.`);
  return found;
}
