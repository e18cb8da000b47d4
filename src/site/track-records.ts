import { countOutcomes } from '../assess/track-record/count-outcomes.ts';
import { trackRecordOf } from '../assess/track-record/track-record-of.ts';
import { countWord } from '../charts/headline.ts';
import { slugify } from '../domain/ids.ts';
import { countOf } from './count-of.ts';
import { href } from './links.ts';
import type { Assessment, TrackRecord } from './load-assessment.ts';
import { proofRows, type ProofRow } from './proof-rows.ts';

/** What became of what one publisher claimed, as pages show it. */
export interface TrackRecordRow {
  readonly id: string;
  readonly publisher: string;
  /** "five checked claims: four upheld, one refuted". */
  readonly summary: string;
  readonly claims: readonly {
    readonly claim: string;
    readonly outcome: string;
    readonly date: string;
    readonly proofs: readonly ProofRow[];
  }[];
}

/** Every track record, in the order of the publishers' names. */
export function trackRecordRows({
  trackRecords,
  passages,
}: Pick<Assessment, 'trackRecords' | 'passages'>): TrackRecordRow[] {
  return trackRecords
    .map((record): TrackRecordRow => ({
      id: fragmentOf(record),
      publisher: record.publisher,
      summary: trackRecordSummary(record),
      claims: record.claims.map(({ claim, outcome, date, evidence }) => ({
        claim,
        outcome,
        date,
        proofs: proofRows(evidence, passages),
      })),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Where the reliability page tells what is recorded of a source's publisher; null when nothing is. */
export function trackRecordLink(
  publisher: string | null,
  { trackRecords }: Pick<Assessment, 'trackRecords'>,
): { readonly href: string; readonly words: string } | null {
  const record = trackRecordOf(publisher, trackRecords);
  if (!record) return null;
  return {
    href: `${href('/reliability/')}#${fragmentOf(record)}`,
    words: trackRecordSummary(record),
  };
}

function trackRecordSummary(record: TrackRecord): string {
  const { checked, upheld, refuted } = countOutcomes(record);
  const outcomes =
    upheld === checked
      ? 'all upheld'
      : refuted === checked
        ? 'all refuted'
        : `${countWord(upheld)} upheld, ${countWord(refuted)} refuted`;
  return `${countOf(checked, 'checked claim')}: ${outcomes}`;
}

function fragmentOf({ publisher }: TrackRecord): string {
  return `track-record-${slugify(publisher)}`;
}
