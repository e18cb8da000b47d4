import { getEntry } from 'astro:content';
import { toAssessableTexts, type AssessableText } from '../assess/assessable-text.ts';
import type { AssessmentFinding } from '../assess/assessment-finding.ts';
import { judgeDossier, type DossierJudgements } from '../assess/judge-dossier.ts';
import type { Method } from '../assess/method.ts';
import type { Override } from '../assess/overrides/override.ts';
import type { SourceAssessment } from '../assess/reliability/source-assessment.ts';
import type { TrackRecord } from '../assess/track-record/track-record.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Source } from '../domain/source.ts';
import type { DocumentText } from '../text/document-text.ts';
import { keep } from './keep.ts';
import { readSeed } from './read-seed.ts';
import { readDocument } from '../text/read-document.ts';
import { seedFormat } from '../text/seed-format.ts';

export type {
  AssessableText,
  AssessmentFinding,
  DossierJudgements,
  Override,
  SourceAssessment,
  TrackRecord,
};

/** Everything that is judged of a dossier, with what it was judged by. */
export interface Assessment extends DossierJudgements {
  readonly method: Method;
  /** The documents as they are judged, in the order of the dossier. */
  readonly texts: readonly AssessableText[];
  /** What people have decided on single judgements. */
  readonly overrides: readonly Override[];
  /** What people have recorded of publishers. */
  readonly trackRecords: readonly TrackRecord[];
}

/** What `content/method/` holds. */
export async function loadMethod(): Promise<Method> {
  const [method, ceilings] = await Promise.all([
    getEntry('method', 'only'),
    getEntry('ceilings', 'only'),
  ]);
  if (!method || !ceilings)
    throw new Error('Cannot load content/method: found no entry, expected two files.');
  return { ...method.data, ceilings: ceilings.data };
}

interface Judged {
  /** The code that judged: a developer's change to it is judged by anew. */
  readonly by: typeof judgeDossier;
  readonly assessment: Promise<Assessment>;
}

const judged = keep('judged', () => new WeakMap<Dossier, Judged>());

/** Judges the whole content, the same dossier once. */
export function loadAssessment(dossier: Dossier): Promise<Assessment> {
  const known = judged.get(dossier);
  if (known?.by === judgeDossier) return known.assessment;
  const assessment = judge(dossier);
  judged.set(dossier, { by: judgeDossier, assessment });
  return assessment;
}

async function judge(dossier: Dossier): Promise<Assessment> {
  const [method, texts, decisions, checked] = await Promise.all([
    loadMethod(),
    loadTexts(dossier),
    getEntry('overrides', 'all'),
    getEntry('trackRecords', 'all'),
  ]);
  const overrides = decisions?.data.records ?? [];
  const trackRecords = checked?.data.records ?? [];
  const judgements = judgeDossier(dossier, texts, method, { overrides, trackRecords });
  return { method, texts, overrides, trackRecords, ...judgements };
}

/** Findings by the sources in whose text they were found. */
export function findingsBySource(
  findings: readonly AssessmentFinding[],
): ReadonlyMap<string, readonly AssessmentFinding[]> {
  const found = new Map<string, AssessmentFinding[]>();
  for (const finding of findings) {
    for (const source of new Set(finding.evidence.map((passage) => passage.source)))
      found.set(source, [...(found.get(source) ?? []), finding]);
  }
  return found;
}

async function loadTexts(dossier: Dossier): Promise<AssessableText[]> {
  const docs = new Map<Source, DocumentText>();
  for (const source of dossier.sources) {
    const { text } = await readSeed(source.seed.file);
    docs.set(source, readDocument(text, seedFormat(source.seed.file, text)));
  }
  return toAssessableTexts(dossier, (source) => docs.get(source) ?? null);
}
