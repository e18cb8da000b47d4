import { toAssessableText } from '../../src/assess/assessable-text.ts';
import { judgeDossier } from '../../src/assess/judge-dossier.ts';
import type { Override } from '../../src/assess/overrides/override.ts';
import type { AuditInput } from '../../src/audit/audit.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { ceilingsSchema, methodSchema } from '../../src/schema/method-schema.ts';
import { overrideSchema } from '../../src/schema/override-schema.ts';
import type { Effects } from '../effects.ts';
import { readYaml, type Schema } from './read-yaml.ts';

/**
 * Checks what the content says about judgements: the method's constants, and people's decisions against what is computed
 * today. Only for content that is otherwise sound.
 */
export async function checkJudgements(
  effects: Pick<Effects, 'list' | 'read'>,
  folder: string,
  { dossier, seeds }: AuditInput,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const read = async <T>(file: string, schema: Schema<T>): Promise<T | null> => {
    const path = `${folder}/${file}`;
    const result = await readYaml(effects, path, schema);
    if (result?.ok !== false) return result?.value ?? null;
    for (const message of result.faults)
      findings.push({
        rule: 'schema',
        severity: 'error',
        place: { file: path },
        message,
        remedy: 'Correct the file.',
      });
    return null;
  };
  const [method, ceilings] = [
    await read('method/method.yaml', methodSchema),
    await read('method/ceilings.yaml', ceilingsSchema),
  ];
  const overrides: Override[] = [];
  const files = (await effects.list(`${folder}/overrides`)).files.filter((file) =>
    file.endsWith('.yaml'),
  );
  for (const file of files) {
    const override = await read(`overrides/${file}`, overrideSchema);
    if (override && `${override.id}.yaml` !== file) {
      findings.push({
        rule: 'override-name',
        severity: 'error',
        place: { file: `${folder}/overrides/${file}` },
        message: `Unexpected id "${override.id}", expected "${file.replace(/\.yaml$/, '')}", the name of the file.`,
        remedy: 'Give file and id one name.',
      });
    } else if (override) overrides.push(override);
  }
  if (!method || !ceilings || overrides.length === 0) return findings;
  const texts = dossier.sources.flatMap((source) => {
    const doc = seeds.get(source.seed.file)?.doc;
    return doc ? [toAssessableText({ ...dossier, source, doc })] : [];
  });
  const { overrideFindings } = judgeDossier(dossier, texts, { ...method, ceilings }, { overrides });
  return [...findings, ...overrideFindings];
}
