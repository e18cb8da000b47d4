import type { EntityId } from '../../domain/ids.ts';
import type { AssessableText } from '../assessable-text.ts';
import type { AssessmentFinding } from '../assessment-finding.ts';
import type { Method } from '../method.ts';
import { roleDisputes } from '../roles/role-disputes.ts';
import type { Event } from '../../domain/event.ts';
import { dateContradictions } from './d7-dates.ts';
import { figureContradictions } from './d1-figures.ts';
import { roleFindings } from './role-findings.ts';
import { statusAcross } from './status-across.ts';

/** Where documents contradict each other: amounts and periods (D1), times (D7), the status of a deal (D2), who supplies whom. */
export function contradictionsAcross(
  texts: readonly AssessableText[],
  method: Method,
  names: ReadonlyMap<EntityId, string> = new Map(),
): AssessmentFinding[] {
  const sorted = [...texts].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
  const roles = roleDisputes(sorted, method);
  return [
    ...figureContradictions(
      sorted.flatMap(({ figures }) => figures),
      method,
      names,
    ).filter(({ scope }) => scope === 'corpus'),
    ...dateContradictions(eventsOf(sorted), method).filter(({ scope }) => scope === 'corpus'),
    ...statusAcross(sorted, method, roles, names),
    ...roleFindings(roles, names),
  ];
}

/** Each event once, though several documents tell it. */
function eventsOf(texts: readonly AssessableText[]): Event[] {
  return [
    ...new Map(texts.flatMap(({ events }) => events.map((event) => [event.id, event]))).values(),
  ];
}
