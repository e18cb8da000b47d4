import { toAssessableText } from '../../src/assess/assessable-text.ts';
import { judgeDossier } from '../../src/assess/judge-dossier.ts';
import type { ReviewState } from '../../src/review/review-state.ts';
import { loadContent } from '../content/load-content.ts';
import { readDecisions } from '../content/read-decisions.ts';
import { readMethod } from '../content/read-method.ts';
import type { Effects } from '../effects.ts';

/** Reads and judges one side of a comparison; what cannot be read is left out, since the check tells it. */
export async function readState(
  effects: Pick<Effects, 'list' | 'read' | 'size' | 'sha256'>,
  folder: string,
): Promise<ReviewState> {
  const { dossier, seeds } = (await loadContent(effects, folder)).input;
  const texts = dossier.sources.flatMap((source) => {
    const doc = seeds.get(source.seed.file)?.doc;
    return doc ? [toAssessableText({ ...dossier, source, doc })] : [];
  });
  const method = await readMethod(effects, folder);
  if (!method) return { dossier, texts, judged: null };
  const judgements = judgeDossier(dossier, texts, method, await readDecisions(effects, folder));
  return { dossier, texts, judged: { ...judgements, method } };
}
