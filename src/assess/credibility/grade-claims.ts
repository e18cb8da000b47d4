import type { SourceId } from '../../domain/ids.ts';
import type { Stance } from '../../domain/stance.ts';
import { isEstablished, type Independence } from '../independence/cluster-sources.ts';
import { counts } from './counts.ts';
import { grade, type Credibility } from './grade.ts';

/** One source's word on a claim. */
export interface Telling {
  readonly source: SourceId;
  readonly stance: Stance;
  /** Only a machine-made summary on the page says it. */
  readonly isSummary: boolean;
}

/** Weighs the tellings of a claim against those of its rivals. */
export function gradeClaim(
  tellings: readonly Telling[],
  rivals: readonly Telling[],
  fails: boolean,
  independence: Pick<Independence, 'clusterOf' | 'publishersOf'>,
): Credibility {
  const clusters = (list: readonly Telling[]): SourceId[] =>
    [...new Set(list.map(({ source }) => independence.clusterOf.get(source) ?? source))].sort();
  const plus = clusters(tellings.filter(({ stance }) => counts(stance)));
  // A summary never counts against the text that it stands beside.
  const own = new Set(tellings.filter(({ isSummary }) => !isSummary).map(({ source }) => source));
  const minus = clusters(
    rivals.filter(
      ({ stance, isSummary, source }) => counts(stance) && !(isSummary && own.has(source)),
    ),
  );
  return grade({
    plus,
    minus,
    speaking: clusters(tellings),
    fails,
    established: plus.some((a, i) =>
      plus.slice(i + 1).some((b) => isEstablished(independence, a, b)),
    ),
  });
}
