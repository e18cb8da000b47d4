import type { Credibility } from '../assess/credibility/grade.ts';
import type { Independence } from '../assess/independence/cluster-sources.ts';
import type { Dossier } from '../domain/dossier.ts';

/** How many claims rest on how many independent origins. */
export interface ClaimCounts {
  readonly claims: number;
  /** Number of origins to number of claims, fewest origins first. */
  readonly byOrigins: readonly (readonly [number, number])[];
}

/** Counts the amounts and events by the origins that tell them; corroboration counts origins, never documents. */
export function claimCounts(
  { figures, events }: Pick<Dossier, 'figures' | 'events'>,
  {
    figures: grades,
    independence,
  }: {
    readonly figures: ReadonlyMap<string, Pick<Credibility, 'speaking'>>;
    readonly independence: Pick<Independence, 'clusterOf'>;
  },
): ClaimCounts {
  const origins = [
    ...figures.map(({ id }) => grades.get(id)?.speaking.length ?? 1),
    ...events
      .filter(({ review }) => review !== 'rejected')
      .map(
        ({ evidence }) =>
          new Set(evidence.map(({ source }) => independence.clusterOf.get(source) ?? source)).size,
      ),
  ];
  const counts = new Map<number, number>();
  for (const count of origins) counts.set(count, (counts.get(count) ?? 0) + 1);
  return { claims: origins.length, byOrigins: [...counts].sort(([a], [b]) => a - b) };
}
