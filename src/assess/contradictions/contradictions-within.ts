import type { EntityId } from '../../domain/ids.ts';
import type { AssessableText } from '../assessable-text.ts';
import type { AssessmentFinding } from '../assessment-finding.ts';
import type { Method } from '../method.ts';
import { figureContradictions } from './d1-figures.ts';
import { statusContradictions } from './d2-status.ts';
import { certaintyContradictions } from './d3-certainty.ts';
import { orderContradictions } from './d4-order.ts';
import { summaryContradictions } from './d5-summary.ts';
import { dateContradictions } from './d7-dates.ts';

/** The contradictions inside one document (method, D1 to D5 and D7); D6, the headline, is a criterion of its own (R10). */
export function contradictionsWithin(
  text: AssessableText,
  method: Method,
  names: ReadonlyMap<EntityId, string> = new Map(),
): AssessmentFinding[] {
  return [
    ...figureContradictions(text.figures, method, names),
    ...statusContradictions(text, method),
    ...certaintyContradictions(text, method),
    ...orderContradictions(text),
    ...summaryContradictions(text, method),
    ...dateContradictions(text.events, method).filter(({ scope }) => scope === 'document'),
  ];
}
