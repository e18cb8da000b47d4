import type { Dossier } from '../domain/dossier.ts';
import { METRIC_WORDS } from '../domain/words.ts';
import type { Assessment } from './load-assessment.ts';
import type { FilterNames } from './record-filters.ts';
import { labelsOf } from './source-label.ts';

/** The names under which the filters of a dossier are listed. */
export function filterNames(
  { entities, sources }: Pick<Dossier, 'entities' | 'sources'>,
  { assessments }: Pick<Assessment, 'assessments'>,
): FilterNames {
  return {
    entity: new Map(entities.map(({ id, name }) => [id, name])),
    source: labelsOf(sources),
    metric: new Map(Object.entries(METRIC_WORDS)),
    letterOf: new Map(assessments.map(({ source, letter }) => [source, letter])),
  };
}
