import { toAssessableTexts } from '../../src/assess/assessable-text.ts';
import { judgeDossier } from '../../src/assess/judge-dossier.ts';
import { checkTrackRecords } from '../../src/assess/track-record/check-track-records.ts';
import type { AuditInput } from '../../src/audit/audit.ts';
import { amountKey, unbackedAmounts } from '../../src/audit/unbacked-amounts.ts';
import type { Finding, Place } from '../../src/domain/finding.ts';
import type { RuleId } from '../../src/domain/rule-ids.ts';
import { ceilingsSchema, methodSchema } from '../../src/schema/method-schema.ts';
import { overrideSchema } from '../../src/schema/override-schema.ts';
import { trackRecordSchema } from '../../src/schema/track-record-schema.ts';
import type { Effects } from '../effects.ts';
import { placeKey } from './place-key.ts';
import { readMethod } from './read-method.ts';
import { readYaml } from './read-yaml.ts';
import { readYamlFolder } from './read-yaml-folder.ts';

/**
 * Checks what the content says about judgements: the method's constants, people's decisions against what is computed today, and
 * what people have recorded of publishers. Only for content that is otherwise sound.
 */
export async function checkJudgements(
  effects: Pick<Effects, 'list' | 'read'>,
  folder: string,
  { dossier, seeds }: AuditInput,
): Promise<Finding[]> {
  const constants = [
    await readYaml(effects, `${folder}/method/method.yaml`, methodSchema),
    await readYaml(effects, `${folder}/method/ceilings.yaml`, ceilingsSchema),
  ];
  const decisions = await readYamlFolder(effects, `${folder}/overrides`, overrideSchema);
  const records = await readYamlFolder(effects, `${folder}/track-record`, trackRecordSchema);
  const findings: Finding[] = [
    ...constants.flatMap((result) => (result?.ok === false ? result.findings : [])),
    ...decisions.findings,
    ...records.findings,
  ];
  const place = (id: string, path: readonly (string | number)[]) =>
    placeKey(effects, `${folder}/${id}.yaml`, path);
  for (const { name, value } of decisions.read) {
    if (value.id === name) continue;
    findings.push({
      rule: 'override-name',
      severity: 'error',
      place: await place(`overrides/${name}`, ['id']),
      message: `Unexpected id "${value.id}", expected "${name}", the name of the file.`,
      remedy: 'Give file and id one name.',
    });
  }
  const overrides = decisions.read.flatMap(({ name, value }) => (value.id === name ? value : []));
  const trackRecords = records.read.map(({ name, value }) => ({ id: name, ...value }));
  const words = [
    ...overrides.map(({ id, reason }) => ({ at: `overrides/${id}`, path: ['reason'], reason })),
    ...trackRecords.flatMap(({ id, claims }) =>
      claims.map(({ claim }, i) => ({
        at: `track-record/${id}`,
        path: ['claims', i, 'claim'],
        reason: claim,
      })),
    ),
  ];
  const backed = new Set(dossier.figures.map(amountKey));
  for (const { at, path, reason } of words) {
    for (const { text } of unbackedAmounts(reason, backed, [])) {
      findings.push({
        rule: 'amounts-backed',
        severity: 'error',
        place: await place(at, path),
        message: `Unexpected amount “${text}”, expected only amounts that a figure states.`,
        remedy: 'Say it without the amount: the proof has it.',
      });
    }
  }
  const method = await readMethod(effects, folder);
  if (!method || words.length === 0) return findings;
  const texts = toAssessableTexts(dossier, ({ seed }) => seeds.get(seed.file)?.doc ?? null);
  const inFolder = (file: string): string => file.replace(/^content(?=\/)/, folder);
  const judged = judgeDossier(dossier, texts, method, { overrides, trackRecords });
  for (const { place: at, rule, other, ...said } of judged.overrideFindings) {
    // A decision in a YAML file, or the record that it speaks of.
    const inFile = (file: string): Promise<Place> =>
      file.endsWith('.yaml')
        ? placeKey(effects, inFolder(file), [OVERRIDE_KEYS[rule] ?? 'id'])
        : Promise.resolve({ file: inFolder(file), line: 1, column: 1 });
    findings.push({
      ...said,
      rule,
      place: await inFile(at.file),
      ...(other ? { other: await inFile(other.file) } : {}),
    });
  }
  const publishers = dossier.sources.flatMap(({ publisher }) => publisher ?? []);
  for (const fault of checkTrackRecords(trackRecords, publishers, judged.passages)) {
    const { at, other, ...said } = fault;
    findings.push({
      ...said,
      place: await place(`track-record/${at.id}`, at.path),
      ...(other ? { other: await place(`track-record/${other.id}`, other.path) } : {}),
    });
  }
  return findings;
}

/** The key of a decision that a rule speaks of. */
const OVERRIDE_KEYS: Partial<Readonly<Record<RuleId, string>>> = {
  'override-target': 'target',
  'override-stale': 'expect',
  'override-range': 'set',
  'override-reason': 'reason',
  'override-evidence': 'evidence',
  'override-twice': 'target',
};
