import type { z } from 'astro/zod';
import { toAssessableText } from '../../src/assess/assessable-text.ts';
import { judgeDossier } from '../../src/assess/judge-dossier.ts';
import type { Override } from '../../src/assess/overrides/override.ts';
import type { AuditInput } from '../../src/audit/audit.ts';
import type { Finding, Place } from '../../src/domain/finding.ts';
import { ceilingsSchema, methodSchema } from '../../src/schema/method-schema.ts';
import { overrideSchema } from '../../src/schema/override-schema.ts';
import type { Effects } from '../effects.ts';
import { placeDecision } from './place-decision.ts';
import { readYaml } from './read-yaml.ts';

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
  const read = async <S extends z.ZodType>(
    file: string,
    schema: S,
  ): Promise<z.output<S> | null> => {
    const result = await readYaml(effects, `${folder}/${file}`, schema);
    if (result?.ok === false) findings.push(...result.findings);
    return result?.ok ? result.value : null;
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
        place: { file: `${folder}/overrides/${file}`, line: 1, column: 1 },
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
  const placed: Finding[] = [];
  for (const finding of [...findings, ...overrideFindings]) {
    const { place, rule, other } = finding;
    if (place.line !== undefined) placed.push(finding);
    else {
      const inFile = (at: Place) => placeDecision(effects, at, rule);
      placed.push({
        ...finding,
        place: await inFile(place),
        ...(other ? { other: await inFile(other) } : {}),
      });
    }
  }
  return placed;
}
