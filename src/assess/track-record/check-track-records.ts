import type { Severity } from '../../domain/finding.ts';
import { slugify } from '../../domain/ids.ts';
import type { RuleId } from '../../domain/rule-ids.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { outletKey } from '../independence/outlet-key.ts';
import type { TrackRecord } from './track-record.ts';

/** A record with the name of its file, without the ending. */
export interface NamedTrackRecord extends TrackRecord {
  readonly id: string;
}

/** A key of one record's file. */
export interface TrackRecordPlace {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** What is wrong with a track record; whoever holds the file turns the key into line and column. */
export interface TrackRecordFault {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly at: TrackRecordPlace;
  readonly message: string;
  readonly remedy: string;
  readonly other?: TrackRecordPlace;
}

/**
 * What is wrong with what people have recorded of publishers: a publisher that no source names, a file that is not named after
 * it, an outcome without proof, one thing recorded twice.
 */
export function checkTrackRecords(
  records: readonly NamedTrackRecord[],
  /** As the sources name them. */
  publishers: readonly string[],
  /** Ids of the passages that the site quotes. */
  passages: { has(id: string): boolean },
): TrackRecordFault[] {
  const known = new Map(publishers.map((name) => [outletKey(name), name]));
  const files = new Map<string, string>();
  return records.flatMap(({ id, publisher, claims }) => {
    const faults: TrackRecordFault[] = [];
    const report = (
      rule: RuleId,
      path: TrackRecordPlace['path'],
      message: string,
      remedy: string,
      other?: TrackRecordPlace,
    ): void => {
      const at = { id, path };
      faults.push({ rule, severity: 'error', at, message, remedy, ...(other ? { other } : {}) });
    };
    const wanted = slugify(publisher);
    const near = nearestWord(publisher, publishers);
    if (!known.has(outletKey(publisher))) {
      report(
        'track-record-publisher',
        ['publisher'],
        `Unexpected publisher "${publisher}", expected one that a source names${near === null ? '' : `, such as "${near}"`}.`,
        'Write the name as the source has it, or delete the file if no source is left.',
      );
    } else if (wanted !== '' && wanted !== id) {
      report(
        'track-record-publisher',
        ['publisher'],
        `Unexpected file name "${id}.yaml", expected "${wanted}.yaml", after the publisher.`,
        'Rename the file.',
      );
    }
    const first = files.get(outletKey(publisher));
    if (first === undefined) files.set(outletKey(publisher), id);
    else {
      report(
        'track-record-twice',
        ['publisher'],
        `Unexpected second track record of "${publisher}", expected one.`,
        'Put all claims into one of the two files.',
        { id: first, path: ['publisher'] },
      );
    }
    for (const [i, { claim, evidence }] of claims.entries()) {
      const earlier = claims.findIndex((one) => fold(one.claim) === fold(claim));
      if (earlier < i) {
        report(
          'track-record-twice',
          ['claims', i, 'claim'],
          'Unexpected second record of one claim, expected one.',
          'Keep one of the two; one claim counts once.',
          { id, path: ['claims', earlier, 'claim'] },
        );
      }
      if (evidence.length === 0) {
        report(
          'track-record-evidence',
          ['claims', i, 'evidence'],
          'Unexpected absence of evidence, expected a quote or a page.',
          'Name a passage (quote) or a page (url, accessed, note) that shows the outcome.',
        );
      }
      for (const [k, proof] of evidence.entries()) {
        if (!('quote' in proof) || passages.has(proof.quote)) continue;
        report(
          'track-record-evidence',
          ['claims', i, 'evidence', k, 'quote'],
          `Unexpected passage "${proof.quote}", expected the id of one that the site quotes.`,
          'Copy the id from the address of the passage on its source page.',
        );
      }
    }
    return faults;
  });
}

function fold(claim: string): string {
  return claim
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
