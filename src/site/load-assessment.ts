import { getCollection, getEntry } from 'astro:content';
import { toAssessableText, type AssessableText } from '../assess/assessable-text.ts';
import type { AssessmentFinding } from '../assess/assessment-finding.ts';
import { implausibleFigures, type Implausibility } from '../assess/implausible-figures.ts';
import type { Method } from '../assess/method.ts';
import { checkPlausibility } from '../assess/plausibility/check-plausibility.ts';
import { assessSources } from '../assess/reliability/assess-sources.ts';
import type { SourceAssessment } from '../assess/reliability/source-assessment.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { FigureId } from '../domain/ids.ts';
import { readDocument } from '../text/read-document.ts';
import { seedFormat } from '../text/seed-format.ts';

export type { SourceAssessment };

/** Everything that is judged of a dossier. */
export interface Assessment {
  readonly method: Method;
  /** The documents as they are judged, in the order of the dossier. */
  readonly texts: readonly AssessableText[];
  /** One for each source, in the order of the dossier. */
  readonly sources: readonly SourceAssessment[];
  /** Implausible figures, with inputs of any source. */
  readonly findings: readonly AssessmentFinding[];
}

export type FigureFinding = Implausibility;

/** What speaks against single figures, by their ids. */
export function figureFindings({ findings }: Assessment): ReadonlyMap<FigureId, FigureFinding> {
  return implausibleFigures(findings);
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

/** Judges the whole content. Call it once per route. */
export async function loadAssessment(dossier: Dossier): Promise<Assessment> {
  const [method, texts] = await Promise.all([loadMethod(), loadTexts(dossier)]);
  const names = new Map(dossier.entities.map(({ id, name }) => [id, name]));
  return {
    method,
    texts,
    sources: assessSources(texts, method, { names }),
    findings: checkPlausibility(texts, method, names).findings,
  };
}

async function loadTexts(dossier: Dossier): Promise<AssessableText[]> {
  const seeds = new Map((await getCollection('seeds')).map(({ id, data }) => [id, data.text]));
  return dossier.sources.map((source) => {
    const text = seeds.get(source.seed.file);
    if (text === undefined)
      throw new Error(`Cannot judge ${source.id}: found no seed ${source.seed.file}.`);
    return toAssessableText({
      ...dossier,
      source,
      doc: readDocument(text, seedFormat(source.seed.file, text)),
    });
  });
}
