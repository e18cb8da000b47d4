import type { z } from 'astro/zod';
import type { Finding } from '../../src/domain/finding.ts';
import type { Effects } from '../effects.ts';
import { readYaml } from './read-yaml.ts';

export interface YamlFolder<T> {
  /** What could be read, in the order of the files; `name` is the file's without its ending. */
  readonly read: readonly { readonly name: string; readonly value: T }[];
  readonly findings: readonly Finding[];
}

/** Reads every YAML file directly below a folder by one schema; a folder that does not exist is empty. */
export async function readYamlFolder<S extends z.ZodType>(
  effects: Pick<Effects, 'list' | 'read'>,
  folder: string,
  schema: S,
): Promise<YamlFolder<z.output<S>>> {
  const { files } = await effects.list(folder);
  const names = files.flatMap((file) => /^([^/]+)\.yaml$/.exec(file)?.[1] ?? []).sort();
  const results = await Promise.all(
    names.map(async (name) => ({
      name,
      result: await readYaml(effects, `${folder}/${name}.yaml`, schema),
    })),
  );
  return {
    read: results.flatMap(({ name, result }) =>
      result?.ok === true ? [{ name, value: result.value }] : [],
    ),
    findings: results.flatMap(({ result }) => (result?.ok === false ? result.findings : [])),
  };
}
