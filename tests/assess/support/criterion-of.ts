import { assessSources } from '../../../src/assess/reliability/assess-sources.ts';
import type { Criterion } from '../../../src/assess/reliability/criterion.ts';
import type { CriterionId } from '../../../src/domain/criterion-ids.ts';
import { aText, type TextParts } from './a-text.ts';
import { theMethod } from './the-method.ts';

/** One criterion of one invented document. */
export function criterionOf(id: CriterionId, parts: TextParts): Criterion {
  const found = assessSources([aText(parts)], theMethod())[0]?.criteria.find(
    (criterion) => criterion.id === id,
  );
  if (!found) throw new Error(`Cannot find criterion ${id}.`);
  return found;
}

/** What a reader sees of it. */
export function seen({ shown, score, why, evidence }: Criterion): unknown {
  return {
    shown,
    score: score === null ? null : Math.round(score * 1000) / 1000,
    why,
    quotes: evidence.map(({ exact }) => exact),
  };
}
