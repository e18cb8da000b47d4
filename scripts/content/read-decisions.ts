import type { z } from 'astro/zod';
import type { Override } from '../../src/assess/overrides/override.ts';
import { overrideSchema } from '../../src/schema/override-schema.ts';
import type { Effects } from '../effects.ts';
import { readYaml } from './read-yaml.ts';

/** What people have decided and recorded, as far as it can be read; the check tells what cannot. */
export interface Decisions {
  readonly overrides: readonly Override[];
}

/** Reads `overrides/` of a content folder. */
export async function readDecisions(
  effects: Pick<Effects, 'list' | 'read'>,
  folder: string,
): Promise<Decisions> {
  const all = async <S extends z.ZodType>(
    collection: string,
    schema: S,
  ): Promise<z.output<S>[]> => {
    const { files } = await effects.list(`${folder}/${collection}`);
    const read = await Promise.all(
      files
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => readYaml(effects, `${folder}/${collection}/${file}`, schema)),
    );
    return read.flatMap((result) => (result?.ok === true ? [result.value] : []));
  };
  return { overrides: await all('overrides', overrideSchema) };
}
