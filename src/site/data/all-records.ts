import type { Dossier } from '../../domain/dossier.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Site } from '../../schema/site-schema.ts';
import { address, href } from '../links.ts';
import type { Assessment } from '../load-assessment.ts';
import { readSeed } from '../read-seed.ts';
import { encodeJson } from './encode-json.ts';
import { excerptsOf } from './excerpts.ts';

/**
 * Everything the site knows as one JSON: the records as their files have them, the signals that sources are judged by, and for
 * each source where its text is published: the whole file, or the excerpts that its quotes stand in.
 */
export async function allRecords(
  site: Site,
  dossier: Dossier,
  assessment: Assessment,
): Promise<Iterable<Uint8Array>> {
  const signals = assessment.assessments.flatMap(({ source, criteria, letter }) =>
    criteria.map(({ id, shown, score, weight, evidence }) => ({
      source,
      letter,
      criterion: id,
      signal: shown,
      score,
      weight,
      evidence: evidence.filter((passage) => passage.source === source),
    })),
  );
  const passages = evidenceBySource(dossier, signals);
  const sources: unknown[] = [];
  for (const source of dossier.sources) {
    const seed = await readSeed(source.seed.file);
    const isFull = source.publish === 'full';
    sources.push({
      ...source,
      encoding: seed.encoding,
      text: isFull ? seedPath(source.seed.file) : null,
      excerpts: isFull ? null : excerptsOf(seed.text, passages.get(source.id) ?? []),
    });
  }
  return encodeJson({
    title: site.title,
    question: site.question,
    description: site.description,
    homepage: address(href('/')),
    licence: site.licence,
    rights:
      'Tables, charts and notes under the licence; quotes and documents belong to their publishers.',
    methodVersion: assessment.method.version,
    sources,
    figures: dossier.figures,
    events: dossier.events,
    entities: dossier.entities,
    questions: dossier.questions,
    signals,
    trackRecords: assessment.trackRecords,
    decisions: assessment.overrides,
  });
}

/** Where the bytes of a document are published, below `/data/`. Always `.txt`, so that no host serves them as a page. */
export function seedPath(file: string): string {
  return `seeds/${file}.txt`;
}

function evidenceBySource(
  { figures, events, questions }: Dossier,
  signals: readonly { source: string; evidence: readonly Evidence[] }[],
): Map<string, Evidence[]> {
  const found = new Map<string, Evidence[]>();
  const add = (source: string, evidence: Evidence): void => {
    const list = found.get(source);
    if (list) list.push(evidence);
    else found.set(source, [evidence]);
  };
  for (const { source, evidence } of [...figures, ...signals])
    for (const passage of evidence) add(source, passage);
  for (const { evidence } of [...events, ...questions.flatMap(({ positions }) => positions)])
    for (const passage of evidence) add(passage.source, passage);
  return found;
}
