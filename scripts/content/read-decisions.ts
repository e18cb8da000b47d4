import type { Override } from '../../src/assess/overrides/override.ts';
import type { TrackRecord } from '../../src/assess/track-record/track-record.ts';
import { overrideSchema } from '../../src/schema/override-schema.ts';
import { trackRecordSchema } from '../../src/schema/track-record-schema.ts';
import type { Effects } from '../effects.ts';
import { readYamlFolder } from './read-yaml-folder.ts';

/** What people have decided and recorded, as far as it can be read; the check tells what cannot. */
export interface Decisions {
  readonly overrides: readonly Override[];
  readonly trackRecords: readonly TrackRecord[];
}

/** Reads `overrides/` and `track-record/` of a content folder. */
export async function readDecisions(
  effects: Pick<Effects, 'list' | 'read'>,
  folder: string,
): Promise<Decisions> {
  const overrides = await readYamlFolder(effects, `${folder}/overrides`, overrideSchema);
  const trackRecords = await readYamlFolder(effects, `${folder}/track-record`, trackRecordSchema);
  return {
    overrides: overrides.read.map(({ value }) => value),
    trackRecords: trackRecords.read.map(({ value }) => value),
  };
}
