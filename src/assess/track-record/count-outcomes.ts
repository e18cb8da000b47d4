import type { TrackRecord } from './track-record.ts';

export interface OutcomeCounts {
  readonly checked: number;
  readonly upheld: number;
  readonly refuted: number;
}

/** How many of a publisher's checked claims were upheld and refuted; nothing recorded counts as nothing checked. */
export function countOutcomes(record: Pick<TrackRecord, 'claims'> | null): OutcomeCounts {
  const claims = record?.claims ?? [];
  const upheld = claims.filter(({ outcome }) => outcome === 'upheld').length;
  return { checked: claims.length, upheld, refuted: claims.length - upheld };
}
