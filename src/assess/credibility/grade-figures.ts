import type { Figure } from '../../domain/figure.ts';
import type { FigureId } from '../../domain/ids.ts';
import type { AssessmentFinding } from '../assessment-finding.ts';
import { figuresDisagree } from '../contradictions/figures-disagree.ts';
import { mayBeOneTime } from '../figures/may-be-one-time.ts';
import { extentOf } from '../figures/yearly.ts';
import type { Independence } from '../independence/cluster-sources.ts';
import type { Method } from '../method.ts';
import { gradeClaim, type Telling } from './grade-claims.ts';
import type { Credibility } from './grade.ts';

/** The credibility of each figure: other origins with the same amount speak for it, with a contradicting one against it. */
export function gradeFigures(
  figures: readonly Figure[],
  independence: Pick<Independence, 'clusterOf' | 'publishersOf'>,
  findings: readonly AssessmentFinding[],
  { contradictions: { tolerance } }: Pick<Method, 'contradictions'>,
): ReadonlyMap<FigureId, Credibility> {
  const failed = new Set(
    findings.flatMap(({ rule, verdict, figures: [accused] }) =>
      rule.startsWith('P') && verdict === 'fail' && accused !== undefined ? [accused] : [],
    ),
  );
  // Figures that say the same or disagree have a party in common.
  const byParty = new Map<string, Figure[]>();
  for (const figure of figures) {
    for (const party of partiesOf(figure)) {
      const list = byParty.get(party) ?? [];
      list.push(figure);
      byParty.set(party, list);
    }
  }
  return new Map(
    figures.map((figure) => {
      const alike = [
        ...new Set([figure, ...partiesOf(figure).flatMap((party) => byParty.get(party) ?? [])]),
      ];
      const same = alike.filter(
        (other) => other === figure || saysTheSame(figure, other, tolerance),
      );
      const against = alike.filter(
        (other) => other !== figure && figuresDisagree(figure, other, tolerance) !== null,
      );
      return [
        figure.id,
        gradeClaim(
          same.map(tellingOf),
          against.map(tellingOf),
          failed.has(figure.id),
          independence,
        ),
      ] as const;
    }),
  );
}

function partiesOf({ entity, counterparty }: Figure): string[] {
  return [...new Set([entity, counterparty])].filter((party) => party !== null);
}

/** Whether two figures state one amount of one thing. */
export function saysTheSame(a: Figure, b: Figure, tolerance: number): boolean {
  if (a.entity === null || a.entity !== b.entity || a.metric !== b.metric || a.per !== b.per)
    return false;
  if (a.counterparty !== null && b.counterparty !== null && a.counterparty !== b.counterparty)
    return false;
  if (a.precision === 'undisclosed' || b.precision === 'undisclosed')
    return a.precision === b.precision;
  if (a.currency !== b.currency || !mayBeOneTime(a.asOf, b.asOf)) return false;
  const [x, y] = [extentOf(a), extentOf(b)];
  if (!x || !y) return false;
  const [lowest, highest] = [Math.max(x[0], y[0]), Math.min(x[1], y[1])];
  return lowest - highest <= tolerance * highest;
}

function tellingOf({ source, stance, voice }: Figure): Telling {
  return { source, stance, isSummary: voice === 'ai-summary' };
}
