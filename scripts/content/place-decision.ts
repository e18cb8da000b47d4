import type { Place } from '../../src/domain/finding.ts';
import type { RuleId } from '../../src/domain/rule-ids.ts';
import { decode } from '../../src/text/decode.ts';
import type { Effects } from '../effects.ts';
import { parseYaml } from './parse-yaml.ts';

/** The key of a decision that a rule speaks of. */
const KEYS: Partial<Readonly<Record<RuleId, string>>> = {
  'override-name': 'id',
  'override-target': 'target',
  'override-stale': 'expect',
  'override-range': 'set',
  'override-reason': 'reason',
  'override-evidence': 'evidence',
  'override-twice': 'target',
};

/** Where a decision says what a rule found: the rules know values, the file knows places. */
export async function placeDecision(
  effects: Pick<Effects, 'read'>,
  { file }: Place,
  rule: RuleId,
): Promise<Place> {
  const decoded = decode((await effects.read(file)) ?? new Uint8Array());
  const parsed = decoded.ok ? parseYaml(decoded.text, 1) : null;
  return {
    file,
    ...(parsed?.ok ? parsed.yaml.locate([KEYS[rule] ?? 'id']) : { line: 1, column: 1 }),
  };
}
