import { parse } from 'yaml';
import type { Method } from '../../src/assess/method.ts';
import { ceilingsSchema, methodSchema } from '../../src/schema/method-schema.ts';
import type { Effects } from '../effects.ts';

/** The constants of the method in a content folder, else those that come with the program; null when neither can be read. */
export async function readMethod(
  effects: Pick<Effects, 'read'>,
  folder: string,
): Promise<Method | null> {
  const read = async (name: string): Promise<unknown> => {
    const bytes =
      (await effects.read(`${folder}/method/${name}`)) ??
      (await effects.read(`content/method/${name}`));
    return bytes ? parse(new TextDecoder().decode(bytes), { maxAliasCount: 0 }) : null;
  };
  try {
    const method = methodSchema.safeParse(await read('method.yaml'));
    const ceilings = ceilingsSchema.safeParse(await read('ceilings.yaml'));
    return method.success && ceilings.success ? { ...method.data, ceilings: ceilings.data } : null;
  } catch {
    // YAML that does not parse: the check tells it, with its place.
    return null;
  }
}
