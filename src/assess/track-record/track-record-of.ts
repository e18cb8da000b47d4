import { outletKey } from '../independence/outlet-key.ts';
import type { TrackRecord } from './track-record.ts';

/** What is recorded of the publisher of a source; null when it names none or nothing is recorded. */
export function trackRecordOf(
  publisher: string | null,
  records: readonly TrackRecord[],
): TrackRecord | null {
  if (publisher === null) return null;
  return records.find((record) => outletKey(record.publisher) === outletKey(publisher)) ?? null;
}
