import { formatFuzzyDate } from '../../domain/format-date.ts';
import type { Event } from '../../domain/event.ts';
import { makeFinding, type AssessmentFinding } from '../assessment-finding.ts';
import type { Method } from '../method.ts';
import { dateDisputes } from './date-disputes.ts';

/**
 * D7, soft: one action of the same parties, told at times that do not overlap. An addition to the method; soft, because two
 * actions of one kind may follow each other, and only a reader can tell.
 */
export function dateContradictions(
  events: readonly Event[],
  { contradictions }: Pick<Method, 'contradictions'>,
): AssessmentFinding[] {
  return dateDisputes(events, contradictions.daysApart).map(({ tellings }) => {
    const sources = new Set(tellings.map(({ evidence }) => evidence.source));
    const dates = [...new Set(tellings.map(({ event }) => formatFuzzyDate(event.date)))];
    return makeFinding({
      rule: 'D7',
      verdict: 'soft',
      scope: sources.size === 1 ? 'document' : 'corpus',
      why: `One action of the same parties is told at different times: ${dates.join(' and ')}.`,
      figures: [],
      evidence: tellings.map(({ evidence }) => evidence),
    });
  });
}
