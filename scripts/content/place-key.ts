import type { Place } from '../../src/domain/finding.ts';
import { decode } from '../../src/text/decode.ts';
import type { Effects } from '../effects.ts';
import { parseYaml } from './parse-yaml.ts';

/** Where a YAML file has a key: rules know values, the file knows places. The first line, when it has no such key. */
export async function placeKey(
  effects: Pick<Effects, 'read'>,
  file: string,
  path: readonly (string | number)[],
): Promise<Place> {
  const decoded = decode((await effects.read(file)) ?? new Uint8Array());
  const parsed = decoded.ok ? parseYaml(decoded.text, 1) : null;
  return { file, ...(parsed?.ok ? parsed.yaml.locate(path) : { line: 1, column: 1 }) };
}
